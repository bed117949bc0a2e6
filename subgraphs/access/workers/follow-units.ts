import { setTimeout as pause } from 'node:timers/promises';

import * as v from 'valibot';

import type { SubgraphRuntime, SubgraphWorker } from '#shared/define.ts';

import { copyUnits, unitFeedPosition } from '../operations/copy-units.ts';

// An agency that is new or renamed should be known within seconds; a question that finds nothing new costs one index look-up.
const PAUSE_MS = 5_000;
// While nothing is known, the log tells of agencies by their codes.
const FIRST_PAUSE_MS = 500;
const NODES_PER_QUESTION = 500;

const FEED = `query ($after: String, $first: Int) {
  unitFeed(after: $after, first: $first) {
    nodes { code name nameEn parentCode successorCodes }
    cursor
  }
}`;

const answer = v.object({
  unitFeed: v.object({
    nodes: v.array(
      v.object({
        code: v.string(),
        name: v.string(),
        nameEn: v.string(),
        parentCode: v.nullable(v.string()),
        successorCodes: v.array(v.string()),
      }),
    ),
    cursor: v.nullable(v.string()),
  }),
});

/**
 * Keeps the read-only copy of the units' names and tree. When units is away, the copy stays as it is and the next round tries again:
 * an agency is renamed or moved a few times a year.
 */
export const followUnits: SubgraphWorker = {
  name: 'follow-units',
  start: async (runtime, signal) => {
    const known = await unitFeedPosition(runtime.orm.em.fork());
    const position = await followToTheEnd(runtime, known);
    void keepFollowing(runtime, signal, position);
  },
};

async function keepFollowing(
  runtime: SubgraphRuntime,
  signal: AbortSignal,
  start: string | null,
): Promise<void> {
  let position = start;
  while (!signal.aborted) {
    await pause(position === null ? FIRST_PAUSE_MS : PAUSE_MS, undefined, { signal }).catch(() => undefined);
    position = signal.aborted ? position : await followToTheEnd(runtime, position);
  }
}

/** Reads the feed to its end. Gives the position after it; null while nothing of the tree is known. */
async function followToTheEnd(runtime: SubgraphRuntime, start: string | null): Promise<string | null> {
  let position = start;
  try {
    let next = await readStretch(runtime, position);
    while (next.nodes.length > 0) {
      await copyUnits(runtime.orm.em.fork(), next);
      position = next.cursor;
      next = await readStretch(runtime, position);
    }
  } catch {
    // Units says itself what it suffers from.
    runtime.log.info('The feed of units was not read; it will be tried again.');
  }
  return position;
}

async function readStretch(runtime: SubgraphRuntime, after: string | null) {
  const data = await runtime.services.ask({
    subgraph: 'units',
    query: FEED,
    variables: { after, first: NODES_PER_QUESTION },
  });
  return v.parse(answer, data).unitFeed;
}
