import type { Caller } from '#shared/caller.ts';

import type { PlanCounts } from '../metrics/plan-metrics.ts';
import { policyKey, refusedFields, type RefusedFields } from '../policies/refused-fields.ts';
import type { Supergraph } from '../supergraph/supergraph.ts';
import { BoundedCache } from './bounded-cache.ts';
import { createOverrides, type OverridesOptions } from './overrides.ts';
import { planOperation, type PlannedOperation } from './planned-operation.ts';
import { createPlanning, isGivenUp } from './planning.ts';
import type { PreparedOperation } from './prepared-operation.ts';
import { selectedTree } from './selected-tree.ts';
import type { SelectionTree } from './selection-tree.ts';
import type { Values } from './variable-values.ts';

/** The plan of an operation for a caller: made once for each kind of caller and set of conditions. Fails with RequestError. */
export type Plans = (
  prepared: PreparedOperation,
  values: Values,
  caller: Caller,
) => Promise<PlannedOperation>;

/** What plans are made with. */
export interface PlansOptions extends OverridesOptions {
  readonly supergraph: Supergraph;
  /** A plan that takes longer is given up. */
  readonly planDeadlineMs?: number;
  /** What may not be read in any case: the hub's policy, unless a test looks below it. */
  readonly refusals?: typeof refusedFields;
  /** Is told of hits and misses. */
  readonly planCounts?: PlanCounts;
}

const REMEMBERED = 1_000;

/** What the operations of one cache may weigh together: 1,000 of a portal, or some 50 of the largest that may be asked. */
export const MOST_WEIGHT = 10_000_000;

// A usual plan takes 0.3 ms.
const PLAN_DEADLINE_MS = 1_000;

/** Opens the bounded cache of a supergraph's plans. */
export function createPlans(options: PlansOptions): Plans {
  const { supergraph, refusals = refusedFields, planDeadlineMs = PLAN_DEADLINE_MS } = options;
  const counts = options.planCounts ?? { hits: 0, misses: 0, size: 0 };
  const planning = createPlanning(supergraph.planner, planDeadlineMs);
  const planned = new BoundedCache<Promise<PlannedOperation>>(REMEMBERED, MOST_WEIGHT);
  const overridesNow = createOverrides(supergraph.planner, options);
  return (operation, values, caller) => {
    const overrides = overridesNow();
    const key = `${operation.id} ${policyKey(caller)} ${conditionsKey(operation, values)} ${overrides.percentage}`;
    const known = planned.get(key);
    if (known) {
      counts.hits += 1;
      return known;
    }
    counts.misses += 1;
    const tree = selectedTree(operation.normal.tree, values);
    const refusedIn = (selected: SelectionTree): RefusedFields => refusals(selected, caller, supergraph);
    const fresh = planOperation(operation.normal, tree, { supergraph, planning, overrides, refusedIn });
    planned.set(key, fresh, operation.weight);
    counts.size = planned.size;
    const forget = (): void => {
      planned.delete(key);
      counts.size = planned.size;
    };
    fresh.catch((error: unknown) => {
      // What failed may go better next time; what took too long is not tried again at once, for it holds a thread of the planner.
      if (isGivenUp(error)) {
        setTimeout(forget, REST_MS).unref();
      } else {
        forget();
      }
    });
    return fresh;
  };
}

const REST_MS = 30_000;

function conditionsKey({ conditions }: PreparedOperation, values: Values): string {
  let key = '';
  for (const name of conditions) {
    key += values[name] === true ? '1' : '0';
  }
  return key;
}
