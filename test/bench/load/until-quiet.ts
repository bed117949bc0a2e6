import { cpus } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';

const LOOK_MS = 500;
const BUSY_AT_MOST = 0.1;
const LONGEST_WAIT_MS = 300_000;

/**
 * Waits until the machine rests: what was recorded of the load before is written and sealed then, and does not count for the next. Fails
 * when it does not rest within five minutes, since nothing can be measured beside other work.
 */
export async function untilQuiet(): Promise<void> {
  const end = performance.now() + LONGEST_WAIT_MS;
  while ((await shareOfWork()) > BUSY_AT_MOST) {
    if (performance.now() > end) {
      throw new Error('The machine does not come to rest: end what else runs on it.');
    }
  }
}

// Of all cores together.
async function shareOfWork(): Promise<number> {
  const before = spent();
  await delay(LOOK_MS);
  const after = spent();
  return 1 - (after.idle - before.idle) / (after.all - before.all);
}

function spent(): { readonly idle: number; readonly all: number } {
  const times = cpus().map((core) => core.times);
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
  return {
    idle: sum(times.map(({ idle }) => idle)),
    all: sum(times.flatMap((spentOn) => Object.values(spentOn))),
  };
}
