import type { FetchRewrite, RequiresSelection } from '@graphql-hive/router-query-planner';
import type { GraphQLSchema } from 'graphql';

import { applyRewrites } from './rewrites.ts';

/** The type under which a subgraph is asked for entities: one that knows only their interface is asked for that (`@interfaceObject`). */
export function sentAs(schema: GraphQLSchema, type: string, rewrites: readonly FetchRewrite[]): string {
  const reference = { __typename: type };
  applyRewrites(reference, rewrites, schema);
  return reference.__typename;
}

/**
 * What a plan requires, for every type of an interface that is asked for as a whole. The planner merges the fetches of several
 * types into one and keeps the condition of one of them; the others would miss what was asked for them. What is answered too
 * much is not written, because the client did not select it.
 */
export function widened(
  schema: GraphQLSchema,
  requires: readonly RequiresSelection[],
  rewrites: readonly FetchRewrite[],
): readonly RequiresSelection[] {
  return requires.map((required) =>
    required.kind === 'InlineFragment'
      ? Object.assign({}, required, { typeCondition: sentAs(schema, required.typeCondition, rewrites) })
      : required,
  );
}
