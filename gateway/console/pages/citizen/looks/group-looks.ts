import type { Words } from '../../../words/words.ts';
import type { LookPageFragment } from './generated/looks-at-me.ts';

/** A look at the reader's data, or their child's. */
export type Look = LookPageFragment['edges'][number]['node'];

/** Looks that had one reason: a dossier, or a purpose outside any dossier. */
export interface LookGroup {
  readonly key: string;
  /** Null: no dossier was the reason, or it is one that is not told. */
  readonly dossier: string | null;
  readonly title: Words;
  /** Newest first. */
  readonly looks: readonly Look[];
}

/** Groups looks by their reason, the group with the newest look first. `names` are the procedures of the reader's own dossiers, by code. */
export function groupLooks(looks: readonly Look[], names: ReadonlyMap<string, string>): readonly LookGroup[] {
  const newestFirst = looks.toSorted((one, other) => other.at.localeCompare(one.at));
  const groups = Map.groupBy(newestFirst, ({ dossier, purpose }) => dossier ?? purpose.code);
  return [...groups].map(([key, inGroup]) => {
    const [first] = inGroup;
    const dossier = first?.dossier ?? null;
    return { key, dossier, looks: inGroup, title: titleOf(first, names.get(key)) };
  });
}

function titleOf(look: Look | undefined, procedure: string | undefined): Words {
  if (look?.dossier === undefined || look.dossier === null) {
    const purpose = look?.purpose.name ?? '';
    return { vi: `Không theo hồ sơ: ${purpose}`, en: `Outside any dossier: ${purpose}` };
  }
  return procedure === undefined
    ? { vi: `Hồ sơ ${look.dossier}`, en: `Dossier ${look.dossier}` }
    : { vi: procedure, en: procedure };
}

/** Who looked, each once, with how often: the most frequent first. */
export function lookers(looks: readonly Look[]): readonly { readonly name: Words; readonly times: number }[] {
  const byName = Map.groupBy(looks, (look) => nameOf(look).vi);
  return [...byName.values()]
    .flatMap(([first, ...rest]) =>
      first === undefined ? [] : [{ name: nameOf(first), times: rest.length + 1 }],
    )
    .toSorted((one, other) => other.times - one.times);
}

function nameOf({ actor }: Look): Words {
  switch (actor.__typename) {
    case 'AgencyActor': {
      const name = actor.unit?.name ?? actor.unit?.code;
      return name === undefined ? { vi: 'Một cơ quan', en: 'An agency' } : { vi: name, en: name };
    }
    case 'PersonActor':
      return actor.self
        ? { vi: 'Chính bạn', en: 'You' }
        : { vi: 'Người được phép', en: 'A person with the right' };
    default:
      return { vi: 'Trục liên thông', en: 'The hub' };
  }
}

/** The law on which looks rest, each text once. */
export function basesOf(looks: readonly Look[]): readonly string[] {
  return [...new Set(looks.map(({ purpose }) => purpose.legalBasis))].filter((basis) => basis !== null);
}
