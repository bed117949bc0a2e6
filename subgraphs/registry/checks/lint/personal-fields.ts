import type { PersonalClass } from '#schema/classification.ts';

import type { Draft } from '../reading/draft.ts';
import { ownFieldsOf, ROOTS, type Proposal } from '../reading/proposal.ts';
import type { DeclaredField, DeclaredType } from '../reading/declared.ts';
import { has } from '../reading/read-sdl.ts';
import { conceptOfName, conceptOfScalar, isOfGroup } from '../once-only/concepts.ts';
import { personTypesOf } from './personal-directive.ts';

/**
 * Fields that look as if they said something about a person and are not marked @personal: by name in Vietnamese or English, by scalar, or because
 * they stand on a person. A field that is reached through a marked one alone is guarded by it.
 */
export function personalFields(proposal: Proposal): readonly Draft[] {
  const people = new Set(personTypesOf(proposal));
  const open = openTypes(proposal);
  return [...proposal.proposed.types.values()]
    .filter(({ name }) => open.has(name) && !ROOTS.has(name))
    .flatMap((type) =>
      ownFieldsOf(type)
        .filter((field) => !has(field, 'personal') && !has(field, 'inaccessible'))
        .flatMap((field) => looksPersonal(type, field, people.has(type.name))),
    );
}

function looksPersonal(type: DeclaredType, field: DeclaredField, isPerson: boolean): Draft[] {
  const told = tellingOf(type, field);
  return told === null && !isPerson
    ? []
    : [unmarked(field.coordinate, told?.class ?? 'BASIC', isPerson || told?.isSure === true)];
}

interface Telling {
  readonly class: PersonalClass;
  readonly isSure: boolean;
}

// A scalar says it for sure; a name in full too; a part of a name, or a common one on a type about people, not quite.
function tellingOf(type: DeclaredType, { name, typeName }: DeclaredField): Telling | null {
  const byScalar = conceptOfScalar(typeName)?.class;
  return byScalar ? { class: byScalar, isSure: true } : typeName === 'Boolean' ? null : byName(type, name);
}

function byName(type: DeclaredType, name: string): Telling | null {
  const told = conceptOfName(name);
  const says = told?.likeness !== 'WEAK' || isOfGroup(type.name, 'person');
  return told?.concept.class && says
    ? { class: told.concept.class, isSure: told.likeness === 'EXACT' }
    : null;
}

function unmarked(coordinate: string, found: PersonalClass, isSure: boolean): Draft {
  return {
    rule: 'personal-unmarked',
    severity: isSure ? 'ERROR' : 'WARNING',
    coordinate,
    vi: `${coordinate} có vẻ là dữ liệu cá nhân mà chưa có @personal: hãy đánh dấu và cho phép null.`,
    en: `${coordinate} looks like personal data and has no @personal: mark it, and make it nullable.`,
    instead: `@personal(class: ${found})`,
  };
}

// The types of the SDL that a caller can come to without passing a marked field: from the roots, and from entities, to which others may lead.
function openTypes({ proposed, live }: Proposal): ReadonlySet<string> {
  const members = unionMembers([proposed, ...live]);
  const seen = new Set<string>();
  const waiting = [...proposed.types.values()].filter((type) => ROOTS.has(type.name) || has(type, 'key'));
  for (let type = waiting.pop(); type !== undefined; type = waiting.pop()) {
    if (!seen.has(type.name) && !has(type, 'inaccessible')) {
      seen.add(type.name);
      const next = [...type.fields.values()]
        .filter((field) => !has(field, 'personal') && !has(field, 'inaccessible'))
        .flatMap(({ typeName }) => members.get(typeName) ?? [typeName]);
      waiting.push(...next.flatMap((name) => proposed.types.get(name) ?? []));
    }
  }
  return seen;
}

function unionMembers(sdls: readonly Proposal['proposed'][]): ReadonlyMap<string, readonly string[]> {
  const types = sdls.flatMap((sdl) => [...sdl.types.values()]);
  const unions = types
    .filter(({ kind }) => kind === 'UNION')
    .map(({ name, values }) => ({ name, members: values.map((value) => value.name) }));
  const interfaces = types.flatMap(({ name, interfaces: all }) =>
    all.map((of) => ({ name: of, members: [of, name] })),
  );
  return new Map(
    [...Map.groupBy([...unions, ...interfaces], ({ name }) => name)].map(([name, found]) => [
      name,
      found.flatMap(({ members }) => members),
    ]),
  );
}
