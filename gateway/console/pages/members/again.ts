import type { Asked } from '../../graph/asked.ts';

/** Asks a question anew once it was answered; before that there is nothing to ask anew. */
export function againOf(asked: Asked<unknown>): () => void {
  return asked.state === 'waiting' ? () => {} : asked.again;
}
