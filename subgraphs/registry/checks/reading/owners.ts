import { isSubgraphName } from '#schema/subgraphs.ts';

import { argumentOf, textOf } from './directive-names.ts';
import type { DeclaredField, DeclaredType, ReadSdl } from './declared.ts';
import { has, usesOf } from './read-sdl.ts';

/** Who answers for what is live. */
export interface Owners {
  /** The subgraph that owns a type: it declares what the type is, others add to it. Undefined: none is live. */
  readonly ofType: (type: string) => ReadSdl | undefined;
  /** The subgraph that answers a field. Undefined: none does. */
  readonly ofField: (type: string, field: string) => ReadSdl | undefined;
  /** A field as its owner declares it. */
  readonly field: (type: string, field: string) => DeclaredField | undefined;
  /** A type as its owner declares it. */
  readonly type: (type: string) => DeclaredType | undefined;
}

/**
 * Reads who owns what among what is live. `mine`: the live version of the subgraph that is asked about; what it owns is nobody else's. The
 * hub's own subgraphs come before members, so that no member can come to own a person by declaring more fields; else whoever answers most of a
 * type's fields owns it.
 */
export function readOwners(live: readonly ReadSdl[], mine: ReadSdl | null = null): Owners {
  const all = mine ? [...live, mine] : live;
  const overridden = new Set(all.flatMap(takenOver));
  const answers = (sdl: ReadSdl, type: string, field: string): boolean => {
    const declared = sdl.types.get(type)?.fields.get(field);
    return (
      declared !== undefined && !has(declared, 'external') && !overridden.has(`${sdl.name} ${type}.${field}`)
    );
  };
  const owned = remembered((type) => ownerOf(all, type));
  const others = (sdl: ReadSdl | undefined): ReadSdl | undefined => (sdl === mine ? undefined : sdl);
  const ofField = (type: string, field: string): ReadSdl | undefined => {
    const owner = owned(type);
    return others(
      owner && answers(owner, type, field) ? owner : all.find((sdl) => answers(sdl, type, field)),
    );
  };
  return {
    ofType: (type) => others(owned(type)),
    ofField,
    field: (type, field) => ofField(type, field)?.types.get(type)?.fields.get(field),
    type: (type) => others(owned(type))?.types.get(type),
  };
}

// Most types of a large graph are asked for by nobody.
function remembered(find: (type: string) => ReadSdl | undefined): (type: string) => ReadSdl | undefined {
  const found = new Map<string, ReadSdl | undefined>();
  return (type) => {
    if (!found.has(type)) {
      found.set(type, find(type));
    }
    return found.get(type);
  };
}

function ownerOf(all: readonly ReadSdl[], type: string): ReadSdl | undefined {
  const declaring = all.filter(({ types }) => types.has(type));
  if (declaring.length < 2) {
    return declaring[0];
  }
  const own = declaring.filter(({ name }) => isSubgraphName(name));
  const candidates = own.some((sdl) => weightOf(sdl, type) > 0) ? own : declaring;
  return candidates.toSorted((one, other) => weightOf(other, type) - weightOf(one, type))[0];
}

// What a subgraph says of a type beyond naming it by its key.
function weightOf({ types }: ReadSdl, name: string): number {
  const type = types.get(name);
  if (type === undefined) {
    return 0;
  }
  const keys = keyFieldsOf(type);
  const answered = [...type.fields.values()].filter(
    (field) => !has(field, 'external') && !keys.has(field.name),
  );
  return answered.length + type.values.length + type.inputs.size;
}

/** The names of the top fields of all keys of a type. */
export function keyFieldsOf(type: DeclaredType): ReadonlySet<string> {
  return new Set(
    usesOf(type, 'key').flatMap(
      (key) => (textOf(argumentOf(key, 'fields')) ?? '').replaceAll(/\{[^]*\}/g, ' ').match(/\w+/g) ?? [],
    ),
  );
}

function takenOver(sdl: ReadSdl): string[] {
  return sdl
    .typesWith('override')
    .flatMap((type) =>
      [...type.fields.values()]
        .filter((field) => has(field, 'override'))
        .flatMap((field) =>
          usesOf(field, 'override').map(
            (use) => `${textOf(argumentOf(use, 'from')) ?? ''} ${field.coordinate}`,
          ),
        ),
    );
}
