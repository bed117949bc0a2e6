import type { Answerer } from '../answer.ts';
import type { Generation } from './generation.ts';
import { HeldEvents } from './held-events.ts';

/** A generation and what still runs on it: it is closed when it was retired and its last operation has ended. */
export class HeldGeneration {
  readonly number: number;
  readonly generation: Generation;
  readonly answerer: Pick<Answerer, 'answer' | 'subscribe'>;
  readonly #closed: () => void;
  readonly #streams = new Set<{ readonly end: () => void }>();
  #running = 0;
  #isRetired = false;

  constructor(number: number, generation: Generation, closed: () => void) {
    this.number = number;
    this.generation = generation;
    this.#closed = closed;
    const { answerer } = generation;
    this.answerer = {
      answer: async (request, caller, signal) => {
        this.#running += 1;
        try {
          return await answerer.answer(request, caller, signal);
        } finally {
          this.#release();
        }
      },
      subscribe: (request, listener) => this.#subscribe(request, listener),
    };
  }

  /** Lets what runs come to its end, and then closes. */
  retire(): void {
    this.#isRetired = true;
    this.#closeWhenIdle();
  }

  /** Ends the open streams: whoever listens is told that no more follows, and opens the stream again on what is served then. */
  endStreams(): void {
    [...this.#streams].forEach((stream) => stream.end());
  }

  async #subscribe(
    ...[request, listener]: Parameters<Answerer['subscribe']>
  ): ReturnType<Answerer['subscribe']> {
    this.#running += 1;
    const ending = new AbortController();
    const signal = AbortSignal.any([listener.signal, ending.signal]);
    try {
      const events = await this.generation.answerer.subscribe(request, { ...listener, signal });
      const held = new HeldEvents(events, () => {
        this.#streams.delete(held);
        // Its request to a subgraph ends with it.
        ending.abort();
        this.#release();
      });
      this.#streams.add(held);
      signal.addEventListener('abort', () => held.end(), { once: true });
      return held;
    } catch (error) {
      this.#release();
      throw error;
    }
  }

  #release(): void {
    this.#running -= 1;
    this.#closeWhenIdle();
  }

  #closeWhenIdle(): void {
    if (this.#isRetired && this.#running === 0) {
      this.#closed();
    }
  }
}
