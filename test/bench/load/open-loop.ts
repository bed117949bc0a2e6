import { setTimeout as delay } from 'node:timers/promises';

import { Pool } from 'undici';

import { asked } from './closed-loop.ts';

/** How many requests a second come, and for how long. */
export interface ArrivalOptions {
  readonly perSecond: number;
  readonly seconds: number;
}

// More than arrive at once at a rate that a server can carry.
const CONNECTIONS = 64;

/**
 * Sends POST requests as people do: at random moments, whether those before are answered or not. Gives how long each took from the
 * moment when it was due, in milliseconds. Throws as a closed loop does.
 */
export async function openLoop(
  url: string,
  body: (n: number) => string,
  { perSecond, seconds }: ArrivalOptions,
): Promise<readonly number[]> {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections: CONNECTIONS, pipelining: 1 });
  const started = performance.now();
  const due = arrivals(started, perSecond, seconds);
  try {
    return await Promise.all(
      due.map(async (moment, n) => {
        await delay(moment - performance.now());
        await asked(pool, pathname, body(n));
        return performance.now() - moment;
      }),
    );
  } finally {
    await pool.destroy();
  }
}

// The times between arrivals that do not know of each other are exponentially distributed.
function arrivals(from: number, perSecond: number, seconds: number): readonly number[] {
  const moments: number[] = [];
  for (let at = from + gap(perSecond); at < from + seconds * 1_000; at += gap(perSecond)) {
    moments.push(at);
  }
  return moments;
}

function gap(perSecond: number): number {
  return (-Math.log(1 - Math.random()) * 1_000) / perSecond;
}
