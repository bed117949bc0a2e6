import * as v from 'valibot';

import { ANONYMOUS } from '#shared/caller.ts';
import { SubgraphFailure } from '#shared/subgraph-client.ts';

import type { Generation } from '../alive/generation.ts';
import type { UsageReport } from './usage-report.ts';

type Freshness = UsageReport['freshness'];

const ASKED_EVERY_MS = 60_000;
const answerSchema = v.object({
  data: v.object({ dataAsOf: v.nullable(v.pipe(v.string(), v.isoTimestamp())) }),
});
const BODY = JSON.stringify({ query: '{ dataAsOf }', variables: {} });

/** Asks each subgraph that tells it how fresh its data are (`Query.dataAsOf`), once a minute; else it gives nothing. */
export function createFreshness({
  now,
}: {
  readonly now: () => Date;
}): (generation: Generation) => Promise<Freshness> {
  let asked = Number.NEGATIVE_INFINITY;
  return async ({ supergraph, subgraphs }) => {
    const at = now().getTime();
    if (at - asked < ASKED_EVERY_MS) {
      return [];
    }
    asked = at;
    const told = await Promise.all(
      supergraph.tellFreshness.map((subgraph) => freshnessOf(subgraphs, subgraph)),
    );
    return told.flat();
  };
}

async function freshnessOf(subgraphs: Generation['subgraphs'], subgraph: string): Promise<Freshness> {
  try {
    const answer = await subgraphs.ask({ subgraph, body: BODY, via: '', isMutation: false }, ANONYMOUS);
    const read = v.safeParse(answerSchema, answer);
    const asOf = read.success ? read.output.data.dataAsOf : null;
    return asOf === null ? [] : [{ subgraph, asOf }];
  } catch (error) {
    if (error instanceof SubgraphFailure) {
      // Away: how fresh it was is known from before.
      return [];
    }
    throw error;
  }
}
