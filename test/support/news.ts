import { EventEmitter, on } from 'node:events';

/** Something that happens when a test says so, for whoever listens. What nobody listens to is lost. */
export interface News<T> {
  readonly tell: (event: T) => void;
  /** Nothing more will happen. */
  readonly end: () => void;
  readonly fail: (error: Error) => void;
  /** How many listen. */
  readonly listeners: () => number;
  /** The resolvers of the field of a subscription that tells this news. */
  readonly field: {
    readonly subscribe: () => AsyncIterable<unknown>;
    readonly resolve: (root: readonly [T]) => T;
  };
}

/** Makes a source of news. */
export function createNews<T>(): News<T> {
  const emitter = new EventEmitter();
  return {
    tell: (event) => {
      emitter.emit('news', event);
    },
    end: () => {
      emitter.emit('end');
    },
    fail: (error) => {
      emitter.emit('error', error);
    },
    listeners: () => emitter.listenerCount('news'),
    field: {
      // No generator: one that waits for an event could not be ended before the event comes.
      subscribe: () => on(emitter, 'news', { close: ['end'] }),
      resolve: ([event]) => event,
    },
  };
}
