import type { FetchRewrite } from '@graphql-hive/router-query-planner';

import type { AskedFields } from './asked-fields.ts';
import type { EntityForm } from './entity-form.ts';
import type { RequestTemplate } from './request-template.ts';
import type { PlanPath, TargetFinder } from './targets.ts';

/** One request to one subgraph. */
export interface SubgraphOperation {
  readonly subgraph: string;
  readonly template: RequestTemplate;
  /** Whether another request of the plan may be equal to it: then it is sent once. */
  readonly mayRepeat: boolean;
}

/** A request for root fields. */
export interface RootStep extends SubgraphOperation {
  readonly kind: 'root';
  readonly operation: 'query' | 'mutation' | 'subscription';
  /** The first root field in the answer: where a failure of the whole request is told. */
  readonly firstField: string;
  readonly outputRewrites: readonly FetchRewrite[];
}

/** Entities of one `_entities` field of a request. */
export interface EntityGroup {
  /** Who is asked for them. */
  readonly subgraph: string;
  /** Its name in the answer. */
  readonly alias: string;
  /** The variable that takes the references. */
  readonly representations: string;
  readonly targets: readonly TargetFinder[];
  readonly paths: readonly PlanPath[];
  readonly formOf: (object: Readonly<Record<string, unknown>>) => EntityForm | null;
  readonly asked: AskedFields;
  readonly outputRewrites: readonly FetchRewrite[];
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
  | { readonly kind: 'sequence' | 'parallel'; readonly steps: readonly Step[] };
