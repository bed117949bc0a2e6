import type { Answerer } from '../answer.ts';
import type { SupergraphMetrics } from '../metrics/supergraph-metrics.ts';
import type { Generation } from './generation.ts';
import { HeldGeneration } from './held-generation.ts';

/** What answers clients, whatever supergraph is served at the moment. */
export type LiveAnswerer = Pick<Answerer, 'answer' | 'subscribe'>;

/** The generation that is served, and the older ones that still have something to end. */
export interface Generations {
  /** Each operation runs from its beginning to its end on the generation that was served when it began. */
  readonly answerer: LiveAnswerer;
  readonly present: () => { readonly number: number; readonly generation: Generation };
  /** Serves another generation from now on. */
  readonly replace: (generation: Generation) => void;
  /** Ends every open stream in good order. */
  readonly endStreams: () => void;
  /** Closes all generations when the last operation has ended. */
  readonly close: () => Promise<void>;
}

/** What generations are counted by. */
export interface GenerationsOptions {
  readonly metrics: SupergraphMetrics;
  readonly now: () => Date;
}

// Queries end within their deadline, but a stream may stay open for days: beyond these the oldest's streams are ended.
const MOST_ALIVE = 3;

/** Begins with a first generation. */
export function createGenerations(first: Generation, { metrics, now }: GenerationsOptions): Generations {
  const alive = new Set<HeldGeneration>();
  const closing = new Set<Promise<void>>();
  const hold = (generation: Generation, number: number): HeldGeneration => {
    const held = new HeldGeneration(number, generation, () => {
      if (alive.delete(held)) {
        metrics.alive(alive.size);
        // A connection that is broken already need not be closed in order.
        const closed = generation.subgraphs.close().catch(() => undefined);
        closing.add(closed);
        void closed.then(() => closing.delete(closed));
      }
    });
    alive.add(held);
    metrics.alive(alive.size);
    metrics.served(number, now().getTime());
    return held;
  };
  let present = hold(first, 1);
  return {
    answerer: {
      answer: (request, caller, signal) => present.answerer.answer(request, caller, signal),
      subscribe: (request, listener) => present.answerer.subscribe(request, listener),
    },
    present: () => present,
    replace: (generation) => {
      const before = present;
      present = hold(generation, before.number + 1);
      before.retire();
      [...alive].slice(0, -MOST_ALIVE).forEach((old) => old.endStreams());
    },
    endStreams: () => alive.forEach((held) => held.endStreams()),
    close: async () => {
      alive.forEach((held) => held.endStreams());
      present.retire();
      await Promise.all(closing);
    },
  };
}
