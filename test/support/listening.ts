import { createClient } from 'graphql-sse';
import { onTestFinished } from 'vitest';

import { until } from '#shared/until.ts';

import type { BookWorld } from './book-world.ts';

/** What a client is told by one event. */
export interface ToldEvent {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
}

/** A client of the reference library that listens to one operation. */
export interface Listening {
  /** The next event. Null: the stream is complete. Fails when it broke off. */
  readonly next: () => Promise<ToldEvent | null>;
  /** Everything up to the end. */
  readonly rest: () => Promise<readonly ToldEvent[]>;
  readonly leave: () => void;
}

/** Opens a stream as graphql-sse's client does, in distinct connections mode; never tries twice. */
export function listenTo(
  gatewayUrl: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Listening {
  const client = createClient({ url: `${gatewayUrl}/graphql/stream`, retryAttempts: 0 });
  onTestFinished(() => client.dispose());
  const events = client.iterate({ query, variables });
  const next = async (): Promise<ToldEvent | null> => {
    const { done, value } = await events.next();
    // An event as graphql-js types it has errors as it makes them itself; these came as JSON.
    return done === true ? null : (value as ToldEvent);
  };
  return { next, rest: () => restOf(next), leave: () => client.dispose() };
}

/** Opens a subscription to the books and waits until the shelves know of it: what happens from then on is told. */
export async function listenToBooks(
  { gateway, books }: Pick<BookWorld, 'gateway' | 'books'>,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Listening> {
  const before = books.listeners();
  const listening = listenTo(gateway.url, query, variables);
  let first: Promise<ToldEvent | null> | null = listening.next();
  const opened = await until(async () => (books.listeners() > before ? true : null), PATIENCE_MS);
  if (opened === null) {
    throw new Error('the shelves were not asked for a stream');
  }
  const next = (): Promise<ToldEvent | null> => {
    const waited = first ?? listening.next();
    first = null;
    return waited;
  };
  return { ...listening, next, rest: () => restOf(next) };
}

const PATIENCE_MS = 60_000;

async function restOf(next: Listening['next']): Promise<readonly ToldEvent[]> {
  const event = await next();
  return event === null ? [] : [event, ...(await restOf(next))];
}
