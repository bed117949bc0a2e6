import { makeExecutableSchema } from '@graphql-tools/schema';
import {
  Kind,
  parse,
  specifiedDirectives,
  specifiedScalarTypes,
  visit,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';

import { scalarTypes } from '#schema/scalars/scalar-types.ts';

// What the planner's consumer schema still shows of the machinery below, and what every schema has of itself.
const INTERNAL = /^(?:__|join__|link__|policy$|policy__|federation__)/;
const BUILT_IN = new Set([...specifiedScalarTypes, ...specifiedDirectives].map(({ name }) => name));

/** The schema that clients see, with the contract's scalars, so that a wrong value is told before anything is asked. */
export function publicSchema(consumerSdl: string): GraphQLSchema {
  const typeDefs = withoutInternals(parse(consumerSdl, { noLocation: true }));
  const declared = new Set(
    typeDefs.definitions.flatMap((node) =>
      node.kind === Kind.SCALAR_TYPE_DEFINITION ? [node.name.value] : [],
    ),
  );
  const resolvers = Object.fromEntries(Object.entries(scalarTypes).filter(([name]) => declared.has(name)));
  return makeExecutableSchema({ typeDefs, resolvers, assumeValidSDL: true });
}

function withoutInternals(document: DocumentNode): DocumentNode {
  const definitions = document.definitions.filter(
    (node) => !('name' in node && node.name && BUILT_IN.has(node.name.value)),
  );
  return visit(
    { ...document, definitions },
    { enter: (node) => ('name' in node && node.name && INTERNAL.test(node.name.value) ? null : undefined) },
  );
}
