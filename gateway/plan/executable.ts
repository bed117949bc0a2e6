import {
  type FetchRewrite,
  type FlattenNodePathSegment,
  type RequiresSelection,
} from '@graphql-hive/router-query-planner';

import { type KeyCheck } from './key-check.ts';
import { type RootField } from './root-fields.ts';

/** One request to one subgraph. */
export interface SubgraphOperation {
  readonly subgraph: string;
  readonly text: string;
  /** Names of the client's variables that it uses. */
  readonly variables: readonly string[];
}

/** A request for root fields. */
export interface RootStep extends SubgraphOperation {
  readonly kind: 'root';
  readonly fields: readonly RootField[];
  readonly outputRewrites: readonly FetchRewrite[];
}

/** Entities of one `_entities` field of a request. */
export interface EntityGroup {
  /** Its name in the answer. */
  readonly alias: string;
  readonly representations: string;
  readonly paths: readonly (readonly FlattenNodePathSegment[])[];
  readonly requires: readonly RequiresSelection[];
  readonly inputRewrites: readonly FetchRewrite[];
  readonly outputRewrites: readonly FetchRewrite[];
  readonly checks: readonly KeyCheck[];
}

/** A request for entities, which were all reached by one way. */
export interface EntitiesStep extends SubgraphOperation {
  readonly kind: 'entities';
  readonly groups: readonly EntityGroup[];
  /** The coordinate that the references came from, e.g. `Dossier.owner`; empty where the subgraph is not told who asks. */
  readonly via: string;
}

/** A plan in the form in which it is run. */
export type Step =
  | RootStep
  | EntitiesStep
  | { readonly kind: 'sequence' | 'parallel'; readonly steps: readonly Step[] }
  | {
      readonly kind: 'condition';
      readonly variable: string;
      readonly yes: Step | null;
      readonly no: Step | null;
    };
