import { QueryPlanner } from '@graphql-hive/router-query-planner';
import { parse, type GraphQLSchema } from 'graphql';

import { scalarTypes } from '#schema/scalars/scalar-types.ts';

import { readEntityKeys, readSubgraphNames, type EntityKeys } from './entity-keys.ts';
import { readFieldOwners, type FieldOwners } from './field-owners.ts';
import { readGuards, type Guards } from './guards.ts';
import { readCostRules, type CostRules } from './list-sizes.ts';
import { readPersonalFields, type PersonalFields } from './marked-fields.ts';
import { plannerSupergraph } from './planner-supergraph.ts';
import { publicSchema, type ScalarTypes } from './public-schema.ts';
import { readTellFreshness } from './tell-freshness.ts';
import { readToldWhoAsks, type ToldWhoAsks } from './told-who-asks.ts';

/** A supergraph made ready to answer: what clients see of it, how it is planned, and what the gateway must know of it. */
export interface Supergraph {
  readonly schema: GraphQLSchema;
  readonly planner: QueryPlanner;
  /** The name of a subgraph by the one that the planner knows it by. */
  readonly subgraphOf: (plannerName: string) => string;
  readonly subgraphs: readonly string[];
  readonly keys: EntityKeys;
  readonly owners: FieldOwners;
  readonly personal: PersonalFields;
  readonly toldWhoAsks: ToldWhoAsks;
  /** What fields ask of their callers. */
  readonly guards: Guards;
  readonly costs: CostRules;
  /** The subgraphs that tell how fresh their data are. */
  readonly tellFreshness: readonly string[];
}

/** Reads a composed supergraph. Throws when the planner does not take it. Without `scalars` its scalars are the contract's. */
export function readSupergraph(sdl: string, scalars: ScalarTypes = scalarTypes): Supergraph {
  const document = parse(sdl, { noLocation: true });
  const names = readSubgraphNames(document);
  const personal = readPersonalFields(document, names);
  const guards = readGuards(document);
  const planned = plannerSupergraph(document);
  const planner = new QueryPlanner(planned.sdl);
  return {
    schema: publicSchema(planner.consumerSchema, scalars),
    planner,
    subgraphOf: (plannerName) => planned.names.get(plannerName) ?? plannerName,
    subgraphs: [...names.values()],
    keys: readEntityKeys(document, names),
    owners: readFieldOwners(document, names),
    personal,
    toldWhoAsks: readToldWhoAsks(document, names, { ...personal, guarded: guards.of }),
    guards,
    costs: readCostRules(document),
    tellFreshness: readTellFreshness(document, names),
  };
}
