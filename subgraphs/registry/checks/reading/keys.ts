import { Kind } from 'graphql';

import { argumentOf, textOf } from './directive-names.ts';
import type { DeclaredType, ReadSdl } from './declared.ts';
import { usesOf } from './read-sdl.ts';

/** A key of an entity. */
export interface Key {
  readonly fields: string;
  /** Whether the subgraph can be asked by it; else it only names the entity. */
  readonly resolvable: boolean;
}

/** The keys that an SDL gives a type. */
export function keysOf(type: DeclaredType): readonly Key[] {
  return usesOf(type, 'key').map((node) => {
    const resolvable = argumentOf(node, 'resolvable');
    return {
      fields: textOf(argumentOf(node, 'fields')) ?? '',
      resolvable: !(resolvable?.kind === Kind.BOOLEAN && !resolvable.value),
    };
  });
}

/** The types that an SDL resolves by a key. */
export function resolvedTypes({ types }: ReadSdl): readonly string[] {
  return [...types.values()]
    .filter((type) => keysOf(type).some(({ resolvable }) => resolvable))
    .map(({ name }) => name);
}
