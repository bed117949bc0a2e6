import type { Step, SubgraphOperation } from './executable.ts';
import type { PlannedOperation } from './planned-operation.ts';
import { pathText } from './targets.ts';

/** How one request of a plan went. */
export interface Timing {
  /** Milliseconds from the beginning of the operation until it was sent. */
  readonly startMs: number;
  /** Milliseconds until its answer was there. */
  readonly tookMs: number;
  readonly outcome: 'ANSWERED' | 'SUBGRAPH_UNAVAILABLE' | 'SUBGRAPH_INVALID';
}

/** How the requests of one run went; a request that was not made is missing. */
export interface Timings {
  /** When the run began, by `performance.now()`. */
  readonly began: number;
  readonly requests: Map<SubgraphOperation, Timing>;
}

/** A plan as it is shown to those who build the graph: names that are not the client's, and no value. */
export type ShownPlan =
  | { readonly kind: 'Sequence' | 'Parallel'; readonly nodes: readonly ShownPlan[] }
  | {
      readonly kind: 'Fetch' | 'EntityFetch' | 'Subscription';
      readonly subgraph: string;
      /** The text of the request. Its variables have no values here. */
      readonly operation: string;
      /** Where the entities stand in the answer so far. Null: root fields. */
      readonly paths: readonly string[] | null;
      /** Null: it was not made, because nothing was there to ask for. */
      readonly timing: Timing | null;
    };

/** Shows a plan with how it went. Null: nothing was asked of any subgraph. */
export function shownPlan({ stream, step }: PlannedOperation, timings: Timings): ShownPlan | null {
  const nodes = [stream, step].flatMap((part) => (part ? [shownStep(part, timings)] : []));
  const [only] = nodes;
  return nodes.length > 1 ? { kind: 'Sequence', nodes } : (only ?? null);
}

function shownStep(step: Step, timings: Timings): ShownPlan {
  if ('steps' in step) {
    const kind = step.kind === 'sequence' ? 'Sequence' : 'Parallel';
    return { kind, nodes: step.steps.map((inner) => shownStep(inner, timings)) };
  }
  const { subgraph, template } = step;
  const fetch = { subgraph, operation: template.text, timing: timings.requests.get(step) ?? null };
  if (step.kind === 'entities') {
    return { kind: 'EntityFetch', ...fetch, paths: step.groups.flatMap(({ paths }) => paths.map(pathText)) };
  }
  return { kind: step.operation === 'subscription' ? 'Subscription' : 'Fetch', ...fetch, paths: null };
}
