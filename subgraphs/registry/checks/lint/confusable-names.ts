import type { Draft } from '../reading/draft.ts';
import type { Proposal } from '../reading/proposal.ts';
import type { DeclaredType, ReadSdl } from '../reading/declared.ts';

/**
 * Names that can be taken for another: `fuIlName` for `fullName`, `Citlzen` for `Citizen`, `rnother` for `mother`. Of a type, or in the same type, an
 * ERROR; a field of another type a WARNING.
 * @see https://www.unicode.org/reports/tr39 (confusables within ASCII: rn m, l i 1 I, 0 O, vv w)
 */
export function confusableNames({ proposed, live }: Proposal): readonly Draft[] {
  const known = [...live, proposed];
  const types = bySkeleton(known.flatMap((sdl) => Array.from(sdl.types.keys())));
  const liveFields = bySkeleton(live.flatMap(fieldNamesOf));
  const declared = [...proposed.types.values()];
  return [
    ...declared
      .filter(({ name }) => !live.some((sdl) => sdl.types.has(name)))
      .flatMap(({ name }) => likenesses(types, name).map((like) => fault(name, like, 'ERROR'))),
    ...declared.flatMap((type) => fieldFaults(type, known, liveFields)),
  ];
}

function fieldFaults(type: DeclaredType, known: readonly ReadSdl[], liveFields: Skeletons): Draft[] {
  const beside = bySkeleton(known.flatMap((sdl) => sdl.types.get(type.name)?.fieldNames ?? []));
  return [...type.fields.values()].flatMap(({ name, coordinate }) => {
    const [near] = likenesses(beside, name);
    const [far] = isKnown(liveFields, name) ? [] : likenesses(liveFields, name);
    if (near !== undefined) {
      return [fault(coordinate, near, 'ERROR')];
    }
    return far === undefined ? [] : [fault(coordinate, far, 'WARNING')];
  });
}

type Skeletons = ReadonlyMap<string, ReadonlySet<string>>;

function fieldNamesOf({ types }: ReadSdl): string[] {
  return [...types.values()].flatMap(({ fieldNames }) => fieldNames);
}

function isKnown(skeletons: Skeletons, name: string): boolean {
  return skeletons.get(skeletonOf(name))?.has(name) === true;
}

function bySkeleton(all: readonly string[]): Skeletons {
  // The same few names stand in most types.
  return new Map(
    [...Map.groupBy(new Set(all), skeletonOf)].map(([skeleton, found]) => [skeleton, new Set(found)]),
  );
}

function likenesses(skeletons: Skeletons, name: string): readonly string[] {
  return [...(skeletons.get(skeletonOf(name)) ?? [])].filter((other) => other !== name).slice(0, 1);
}

function skeletonOf(name: string): string {
  return name.replaceAll('rn', 'm').replaceAll('vv', 'w').replaceAll(/[1Ii]/g, 'l').replaceAll('0', 'O');
}

function fault(coordinate: string, like: string, severity: Draft['severity']): Draft {
  return {
    rule: 'confusable-name',
    severity,
    coordinate,
    vi: `Tên ${coordinate} dễ nhầm với ${like} đã có: hãy dùng đúng tên đó nếu là một, hoặc đặt tên khác hẳn.`,
    en: `The name ${coordinate} is easily taken for ${like}: use that very name if it is the same, or one that differs clearly.`,
    instead: like,
  };
}
