import { setTimeout as pause } from 'node:timers/promises';

import { Client, escapeIdentifier } from 'pg';

/** Who listens, and how long they wait at most before they look for themselves. */
export interface Listening {
  /** Fires when nobody listens any more. */
  readonly gone: AbortSignal;
  readonly everyMs: number;
}

/** What a database tells by NOTIFY to all processes that work with it. */
export interface Notices {
  /**
   * The words told on a channel since the last time, until `gone`. The empty word means: something may have been missed (the
   * beginning, a lost connection, a long silence), look for yourself.
   */
  readonly listen: (channel: string, listening: Listening) => AsyncIterable<readonly string[]>;
  /**
   * Tells a word of at most 7,999 bytes to all who listen, in a moment: what it is about is committed before. A word may be lost with
   * the connection; whoever listens then looks for themselves.
   */
  readonly tell: (channel: string, word: string) => void;
  readonly stop: () => Promise<void>;
}

// Listeners look for themselves while the connection is away; it should be back soon and not be asked for all the time.
const RECONNECT_MS = 1_000;
// Those who tell something in a transaction commit one after the other on the whole database, each with its own write to the disk:
// words go by themselves, and those of so many milliseconds together.
const TOGETHER_MS = 50;
// Who is that far behind looks for themselves.
const MOST_WAITING = 1_000;

type Hear = (word: string) => void;

/** Listens to one database and tells by it over one connection of its own, opened when somebody first does either. */
export function createNotices(databaseUrl: string): Notices {
  const stopped = new AbortController();
  const connection: Connection = { heard: new Map(), toTell: [], stopped: stopped.signal, client: null };
  let running: Promise<void> | null = null;
  const run = async (): Promise<void> => {
    await listenOnce(databaseUrl, connection).catch(() => undefined);
    await pause(RECONNECT_MS, undefined, { signal: stopped.signal }).catch(() => undefined);
    return stopped.signal.aborted ? undefined : run();
  };
  return {
    listen: (channel, listening) => {
      const known = connection.heard.get(channel);
      const hearers = known ?? new Set<Hear>();
      connection.heard.set(channel, hearers);
      if (!known && connection.client) {
        // Should it fail, the connection is lost, and the next one listens to this channel from the beginning.
        void listenOn(connection.client, [channel], connection).catch(() => undefined);
      }
      running ??= run();
      return wordsFor(hearers, listening);
    },
    tell: (channel, word) => {
      running ??= run();
      if (connection.toTell.length < MOST_WAITING && connection.toTell.push({ channel, word }) === 1) {
        setTimeout(() => void sendWords(connection), TOGETHER_MS).unref();
      }
    },
    stop: async () => {
      stopped.abort();
      await running;
    },
  };
}

interface Told {
  readonly channel: string;
  readonly word: string;
}

interface Connection {
  readonly heard: Map<string, Set<Hear>>;
  /** Words that nobody was told yet. */
  readonly toTell: Told[];
  readonly stopped: AbortSignal;
  /** Null: there is none now. */
  client: Client | null;
}

/** Listens on every channel until the connection is lost or all is over. */
async function listenOnce(databaseUrl: string, connection: Connection): Promise<void> {
  const client = new Client({ connectionString: databaseUrl, keepAlive: true });
  const lost = Promise.withResolvers<void>();
  // Without a listener an error of the connection would end the process.
  client.on('error', () => lost.resolve());
  client.on('end', () => lost.resolve());
  client.on('notification', ({ channel, payload = '' }) => hand(connection, channel, payload));
  connection.stopped.addEventListener('abort', () => lost.resolve(), { once: true });
  try {
    await client.connect();
    connection.client = client;
    await listenOn(client, [...connection.heard.keys()], connection);
    await sendWords(connection);
    await lost.promise;
  } finally {
    connection.client = null;
    await client.end().catch(() => undefined);
  }
}

async function listenOn(client: Client, channels: readonly string[], connection: Connection): Promise<void> {
  await client.query(channels.map((channel) => `listen ${escapeIdentifier(channel)}`).join(';'));
  channels.forEach((channel) => hand(connection, channel, ''));
}

/** Words that come while there is no connection are told when there is one again. */
async function sendWords({ client, toTell }: Connection): Promise<void> {
  if (client === null || toTell.length === 0) {
    return;
  }
  const words = toTell.splice(0);
  await client
    .query('select pg_notify(channel, word) from unnest($1::text[], $2::text[]) as told (channel, word)', [
      words.map(({ channel }) => channel),
      words.map(({ word }) => word),
    ])
    // Lost with the connection: those who listen look for themselves.
    .catch(() => undefined);
}

function hand({ heard }: Connection, channel: string, word: string): void {
  heard.get(channel)?.forEach((hear) => hear(word));
}

function wordsFor(hearers: Set<Hear>, { gone, everyMs }: Listening): AsyncIterable<readonly string[]> {
  const waiting = new Set<string>(['']);
  let woken = Promise.withResolvers<void>();
  const hear: Hear = (word) => {
    waiting.add(waiting.size < MOST_WAITING ? word : '');
    woken.resolve();
  };
  const timer = setInterval(() => hear(''), everyMs);
  const leave = (): void => {
    clearInterval(timer);
    hearers.delete(hear);
    woken.resolve();
  };
  hearers.add(hear);
  gone.addEventListener('abort', leave, { once: true });
  const next = async (): Promise<IteratorResult<readonly string[], undefined>> => {
    if (waiting.size === 0 && !gone.aborted) {
      await woken.promise;
    }
    woken = Promise.withResolvers();
    const words = [...waiting];
    waiting.clear();
    return gone.aborted ? { done: true, value: undefined } : { done: false, value: words };
  };
  const end = async (): Promise<IteratorResult<readonly string[], undefined>> => {
    leave();
    return { done: true, value: undefined };
  };
  return { [Symbol.asyncIterator]: () => ({ next, return: end }) };
}
