import { QueryPlanner } from '@graphql-hive/router-query-planner';
import { parse, type GraphQLSchema } from 'graphql';

import { readEntityKeys, readSubgraphNames, type EntityKeys } from './entity-keys.ts';
import { readPersonalFields, readSignedInOnly, type PersonalFields } from './marked-fields.ts';
import { publicSchema } from './public-schema.ts';

/** A supergraph made ready to answer: what clients see of it, how it is planned, and what the gateway must know of it. */
export interface Supergraph {
  readonly schema: GraphQLSchema;
  readonly planner: QueryPlanner;
  readonly subgraphs: readonly string[];
  readonly keys: EntityKeys;
  readonly personal: PersonalFields;
  /** Coordinates that only a signed-in caller may ask. */
  readonly signedInOnly: ReadonlySet<string>;
}

/** Reads a composed supergraph. Throws when the planner does not take it. */
export function readSupergraph(sdl: string): Supergraph {
  const document = parse(sdl, { noLocation: true });
  const names = readSubgraphNames(document);
  const planner = new QueryPlanner(sdl);
  return {
    schema: publicSchema(planner.consumerSchema),
    planner,
    subgraphs: [...names.values()],
    keys: readEntityKeys(document, names),
    personal: readPersonalFields(document, names),
    signedInOnly: readSignedInOnly(document),
  };
}
