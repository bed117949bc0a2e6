/**
 * The events of a stream, up to the moment when they are to end: then whoever listens is told that there are no more, also
 * while it waits for the next one. `ended` is called once, however the stream ends, also when nobody ever took an event.
 */
export class HeldEvents<T> implements AsyncGenerator<T, undefined> {
  readonly #events: AsyncGenerator<T>;
  readonly #ended: () => void;
  #isOver = false;
  #stopWaiting: (() => void) | null = null;

  constructor(events: AsyncGenerator<T>, ended: () => void) {
    this.#events = events;
    this.#ended = ended;
  }

  async next(): Promise<IteratorResult<T, undefined>> {
    if (this.#isOver) {
      return { done: true, value: undefined };
    }
    // Not Promise.race with a promise that lives as long as the stream: it would keep a memory of every event.
    const { promise, resolve } = Promise.withResolvers<null>();
    this.#stopWaiting = () => resolve(null);
    try {
      const next = await Promise.race([this.#events.next(), promise]);
      if (next !== null && next.done !== true) {
        return { done: false, value: next.value };
      }
    } catch (error) {
      this.end();
      throw error;
    }
    this.end();
    return { done: true, value: undefined };
  }

  return(): Promise<IteratorResult<T, undefined>> {
    this.end();
    return Promise.resolve({ done: true, value: undefined });
  }

  throw(error: unknown): Promise<IteratorResult<T, undefined>> {
    this.end();
    return Promise.reject(error);
  }

  /** Ends the stream now. */
  end(): void {
    if (this.#isOver) {
      return;
    }
    this.#isOver = true;
    this.#stopWaiting?.();
    this.#ended();
    // A generator that waits for its source answers this only when the source is closed.
    void this.#events.return(undefined).catch(() => undefined);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.end();
  }
}
