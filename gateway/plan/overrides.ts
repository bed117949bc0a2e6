import type { QueryPlanner } from '@graphql-hive/router-query-planner';

/** On which side of the progressive `@override`s of a graph a request falls. */
export interface Overrides {
  /** Labels that are on. */
  readonly labels: ReadonlySet<string>;
  /** Below the percentage of an override a field comes from its new owner. */
  readonly percentage: number;
}

/** What decides about progressive overrides. */
export interface OverridesOptions {
  readonly overrideLabels?: ReadonlySet<string>;
  /** From 0 to 1. */
  readonly random?: () => number;
}

// What the planner takes for "every field from its old owner".
const NONE = 100;

/** Draws for each request. Requests on the same side of every percentage get equal overrides, and so share their plans. */
export function createOverrides(
  { overridePercentages }: Pick<QueryPlanner, 'overridePercentages'>,
  { overrideLabels: labels = new Set(), random = Math.random }: OverridesOptions,
): () => Overrides {
  const steps = overridePercentages.toSorted((one, other) => one - other);
  if (steps.length === 0) {
    const always = { labels, percentage: NONE };
    return () => always;
  }
  return () => {
    const drawn = random() * 100;
    // The highest percentage that was passed stands for every number up to the next.
    return { labels, percentage: steps.findLast((step) => step <= drawn) ?? 0 };
  };
}
