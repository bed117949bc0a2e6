import { setTimeout as pause } from 'node:timers/promises';

const PAUSE_MS = 20;

/** Looks again and again until there is something to see. Null: there was nothing within `patienceMs`. */
export async function until<T>(look: () => Promise<T | null>, patienceMs: number): Promise<T | null> {
  const started = performance.now();
  const seen = await look();
  if (seen !== null || patienceMs <= 0) {
    return seen;
  }
  await pause(PAUSE_MS);
  return until(look, patienceMs - (performance.now() - started));
}
