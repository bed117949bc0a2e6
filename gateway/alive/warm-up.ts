import { setImmediate as turn } from 'node:timers/promises';

import type { Answerer } from '../answer.ts';
import { RequestError } from '../guard/request-error.ts';

// More would delay the swap for operations that few ask.
const MOST = 100;

/** Prepares the operations that were asked last on the next generation, before it takes over. Gives how many fit it. */
export function warmUp(from: Pick<Answerer, 'recent'>, to: Pick<Answerer, 'prepare'>): Promise<number> {
  return prepareAll(to, from.recent().slice(-MOST));
}

async function prepareAll(
  to: Pick<Answerer, 'prepare'>,
  [operation, ...rest]: ReturnType<Answerer['recent']>,
): Promise<number> {
  if (operation === undefined) {
    return 0;
  }
  // Requests go on between two of them.
  await turn();
  return (isPrepared(to, operation) ? 1 : 0) + (await prepareAll(to, rest));
}

function isPrepared(to: Pick<Answerer, 'prepare'>, operation: Parameters<Answerer['prepare']>[0]): boolean {
  try {
    to.prepare(operation);
    return true;
  } catch (error) {
    if (error instanceof RequestError) {
      // What does not fit the new graph is told to whoever asks for it.
      return false;
    }
    throw error;
  }
}
