import { setTimeout as pause } from 'node:timers/promises';

import * as v from 'valibot';

import { type SubgraphRuntime, type SubgraphWorker } from '#shared/define.ts';

import { copyUnits, unitFeedPosition } from '../operations/copy-units.ts';

// An agency that is new in the tree should be known within seconds; a question that finds nothing new costs one index look-up.
const PAUSE_MS = 5_000;
// While nothing is known, officers see only what their own unit holds.
const FIRST_PAUSE_MS = 500;
const NODES_PER_QUESTION = 500;

const FEED = `query ($after: String, $first: Int) {
  unitFeed(after: $after, first: $first) {
    nodes { code parentCode validFrom validUntil successorCodes }
    cursor
  }
}`;

const answer = v.object({
  unitFeed: v.object({
    nodes: v.array(
      v.object({
        code: v.string(),
        parentCode: v.nullable(v.string()),
        validFrom: v.nullable(v.string()),
        validUntil: v.nullable(v.string()),
        successorCodes: v.array(v.string()),
      }),
    ),
    cursor: v.nullable(v.string()),
  }),
});

/**
 * Keeps the read-only copy of the units' tree. When units is away, the copy stays as it is and the next round tries again:
 * a unit's place in the tree changes a few times a year.
 */
export const followUnits: SubgraphWorker = {
  name: 'follow-units',
  start: async (runtime, signal) => {
    const known = await followOnce(runtime);
    void keepFollowing(runtime, signal, known);
  },
};

async function keepFollowing(runtime: SubgraphRuntime, signal: AbortSignal, known: boolean): Promise<void> {
  let isKnown = known;
  while (!signal.aborted) {
    await pause(isKnown ? PAUSE_MS : FIRST_PAUSE_MS, undefined, { signal }).catch(() => undefined);
    if (!signal.aborted) {
      isKnown = (await followOnce(runtime)) || isKnown;
    }
  }
}

/** Reads the feed to its end. Whether anything of the tree is known afterwards. */
async function followOnce(runtime: SubgraphRuntime): Promise<boolean> {
  try {
    let position = await unitFeedPosition(runtime.orm.em.fork());
    let next = await readStretch(runtime, position);
    while (next.nodes.length > 0) {
      await copyUnits(runtime.orm.em.fork(), next);
      position = next.cursor;
      next = await readStretch(runtime, position);
    }
    return position !== null;
  } catch {
    // Units says itself what it suffers from.
    runtime.log.info('The feed of units was not read; it will be tried again.');
    return false;
  }
}

async function readStretch(runtime: SubgraphRuntime, after: string | null) {
  const data = await runtime.services.ask({
    subgraph: 'units',
    query: FEED,
    variables: { after, first: NODES_PER_QUESTION },
  });
  return v.parse(answer, data).unitFeed;
}
