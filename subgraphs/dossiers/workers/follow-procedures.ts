import { setTimeout as pause } from 'node:timers/promises';

import * as v from 'valibot';

import type { SubgraphRuntime, SubgraphWorker } from '#shared/define.ts';

import { type CopiedProcedure, copyProcedures } from '../operations/copy-procedures.ts';

// A procedure changes a few times a month; figures may know it a minute later.
const PAUSE_MS = 60_000;
const FIRST_PAUSE_MS = 500;

const CATALOGUE = `query ($after: String) {
  procedures(first: 100, after: $after) {
    edges { node {
      id validFrom validUntil onlineLevel for results { code } channels { fees { amount } } findings { code }
    } }
    pageInfo { hasNextPage endCursor }
  }
}`;

const answer = v.object({
  procedures: v.object({
    edges: v.array(
      v.object({
        node: v.object({
          id: v.string(),
          validFrom: v.string(),
          validUntil: v.nullable(v.string()),
          onlineLevel: v.picklist(['FULL', 'PARTIAL', 'NONE']),
          for: v.array(v.string()),
          results: v.array(v.object({ code: v.string() })),
          channels: v.array(v.object({ fees: v.array(v.object({ amount: v.nullable(v.number()) })) })),
          findings: v.array(v.object({ code: v.string() })),
        }),
      }),
    ),
    pageInfo: v.object({ hasNextPage: v.boolean(), endCursor: v.nullable(v.string()) }),
  }),
});
type Node = v.InferOutput<typeof answer>['procedures']['edges'][number]['node'];

/** Keeps the read-only copy of the catalogue. When procedures is away, the copy stays as it is and the next round tries again. */
export const followProcedures: SubgraphWorker = {
  name: 'follow-procedures',
  start: async (runtime, signal) => {
    const isKnown = await copied(runtime);
    void keepFollowing(runtime, signal, isKnown);
  },
};

async function keepFollowing(runtime: SubgraphRuntime, signal: AbortSignal, start: boolean): Promise<void> {
  let isKnown = start;
  while (!signal.aborted) {
    await pause(isKnown ? PAUSE_MS : FIRST_PAUSE_MS, undefined, { signal }).catch(() => undefined);
    isKnown = signal.aborted || (await copied(runtime));
  }
}

/** Copies the whole catalogue. Gives whether it was read. */
async function copied(runtime: SubgraphRuntime): Promise<boolean> {
  try {
    let after: string | null = null;
    do {
      const data = await runtime.services.ask({
        subgraph: 'procedures',
        query: CATALOGUE,
        variables: { after },
      });
      const { edges, pageInfo }: v.InferOutput<typeof answer>['procedures'] = v.parse(
        answer,
        data,
      ).procedures;
      await copyProcedures(
        runtime.orm.em.fork(),
        edges.map(({ node }) => factsOf(node)),
      );
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    return true;
  } catch {
    // Procedures says itself what it suffers from.
    runtime.log.info('The catalogue of procedures was not read; it will be tried again.');
    return false;
  }
}

function factsOf({ id, validFrom, validUntil, onlineLevel, ...node }: Node): CopiedProcedure {
  return {
    id,
    validFrom,
    validUntil,
    onlineLevel,
    hasResult: node.results.length > 0,
    // A fee without an amount is one that a province sets.
    hasFee: node.channels.some(({ fees }) => fees.some(({ amount }) => amount !== 0)),
    forCitizens: node.for.some((kind) => kind !== 'ORGANIZATION'),
    complete: node.findings.length === 0,
  };
}
