import { Kind, type DocumentNode } from 'graphql';

import { scalarTypes } from '#schema/scalars/scalar-types.ts';

import type { ScalarTypes } from './public-schema.ts';

const CONTRACT = 'https://lien-thong.vn/';

/** The scalars by which a supergraph of anybody is checked: the contract's when it links something of the contract, else none. Somebody else's `Date` may be written otherwise. */
export function contractScalars(supergraph: DocumentNode): ScalarTypes {
  const isOurs = supergraph.definitions
    .filter((node) => node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION)
    .flatMap(({ directives }) => directives ?? [])
    .flatMap((directive) => directive.arguments ?? [])
    .some(({ value }) => value.kind === Kind.STRING && value.value.startsWith(CONTRACT));
  return isOurs ? scalarTypes : {};
}
