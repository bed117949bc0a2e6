import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { createNotices } from '#shared/notices.ts';

import { cloneDatabase, dropDatabase } from '../support/clone-database.ts';

// Longer than a test: nobody looks for themselves meanwhile.
const everyMs = 600_000;

let url: string;
let teller: Client;
beforeAll(async () => {
  url = await cloneDatabase('units');
  teller = new Client({ connectionString: url });
  await teller.connect();
});
afterAll(async () => {
  await teller.end();
  await dropDatabase(url);
});

const tell = (channel: string, word: string) => teller.query('select pg_notify($1, $2)', [channel, word]);

/** The next word that is not the empty one. */
async function wordOf(words: AsyncIterator<readonly string[]>): Promise<string> {
  const { done, value } = await words.next();
  const [word] = done === true ? ['over'] : value.filter(Boolean);
  return word ?? wordOf(words);
}

/** Listens, and waits until the database knows of it: the first empty word comes at once, the second from the connection. */
async function listening(notices: ReturnType<typeof createNotices>, channel: string, gone: AbortSignal) {
  const words = notices.listen(channel, { gone, everyMs })[Symbol.asyncIterator]();
  await words.next();
  await words.next();
  return words;
}

describe('what a database tells is heard by every process that listens', () => {
  test('a word is heard on its channel alone', async () => {
    const notices = createNotices(url);
    const gone = new AbortController();
    const [mine, other] = await Promise.all([
      listening(notices, 'mine', gone.signal),
      listening(notices, 'other', gone.signal),
    ]);

    await tell('mine', 'one');
    await tell('other', 'two');

    expect([await wordOf(mine), await wordOf(other)]).toEqual(['one', 'two']);
    gone.abort();
    await notices.stop();
  });

  test('a channel that is listened to later is heard over the connection that is there', async () => {
    const notices = createNotices(url);
    const gone = new AbortController();
    await listening(notices, 'first', gone.signal);
    const later = await listening(notices, 'later', gone.signal);

    await tell('later', 'word');

    expect(await wordOf(later)).toBe('word');
    gone.abort();
    await notices.stop();
  });

  test('what one process tells is heard by another, also what it tells before it is connected', async () => {
    const [here, there] = [createNotices(url), createNotices(url)];
    const gone = new AbortController();
    const [mine, other] = await Promise.all([
      listening(there, 'mine', gone.signal),
      listening(there, 'other', gone.signal),
    ]);

    here.tell('mine', 'one');
    here.tell('other', 'two');
    const first = [await wordOf(mine), await wordOf(other)];
    here.tell('mine', 'three');

    expect([...first, await wordOf(mine)]).toEqual(['one', 'two', 'three']);
    gone.abort();
    await Promise.all([here.stop(), there.stop()]);
  });

  test('a word that cannot be told keeps nothing from whoever tells it', async () => {
    const notices = createNotices('postgresql://127.0.0.1:1/nowhere');

    notices.tell('any', 'word');

    await expect(notices.stop()).resolves.toBeUndefined();
  });

  test('whoever is gone hears that it is over', async () => {
    const notices = createNotices(url);
    const gone = new AbortController();
    const words = await listening(notices, 'over', gone.signal);
    const next = words.next();

    gone.abort();

    expect(await next).toEqual({ done: true, value: undefined });
    await notices.stop();
  });

  test('a listener looks for themselves when it has been silent for long', async () => {
    const notices = createNotices('postgresql://127.0.0.1:1/nowhere');
    const gone = new AbortController();
    const words = notices.listen('any', { gone: gone.signal, everyMs: 20 })[Symbol.asyncIterator]();
    await words.next();

    expect(await words.next()).toEqual({ done: false, value: [''] });
    gone.abort();
    await notices.stop();
  });
});
