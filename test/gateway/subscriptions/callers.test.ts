import { describe, expect, test } from 'vitest';

import type { Caller } from '#shared/caller.ts';
import { until } from '#shared/until.ts';

import { requestError } from '../../../gateway/guard/request-error.ts';
import type { Callers } from '../../../gateway/http/callers.ts';
import { startBookWorld } from '../../support/book-world.ts';
import { anOfficer, anOfficerOnCase, anonymous } from '../../support/callers.ts';
import { listenTo, listenToBooks } from '../../support/listening.ts';

const ADDED = 'subscription { bookAdded { id title } }';
const TOLD = { data: { bookAdded: { id: 'b1', title: 'Tên b1' } } };
const CASE = 'H26.101-261121-0007';

/** A listener whose token and rights the test changes. */
function changing(first: Caller): Callers & { readonly becomes: (next: Caller | null) => void } {
  let present: Caller | null = first;
  return {
    of: async () => {
      if (present) {
        return present;
      }
      throw requestError(401, 'UNAUTHENTICATED', { vi: 'Thẻ đã hết hạn.', en: 'The token has ended.' });
    },
    becomes: (next) => {
      present = next;
    },
  };
}

const refusedAs = (code: string) => ({
  data: null,
  errors: [{ message: expect.stringMatching(/.+ \/ .+/), extensions: { code } }],
});

describe('who listens is looked at before each event', () => {
  test.each([
    ['whose token has ended', null, 'UNAUTHENTICATED'],
    ['whose case was closed', anOfficerOnCase(CASE, []), 'FORBIDDEN'],
    ['who has become somebody else', anOfficer(), 'FORBIDDEN'],
  ])('and one %s is told so and nothing more', async (_who, after, code) => {
    const callers = changing(anOfficerOnCase(CASE, ['ref-1']));
    const world = await startBookWorld({ callers });
    const { next, rest } = await listenToBooks(world, ADDED);
    world.books.tell({ id: 'b1' });
    const before = await next();

    callers.becomes(after);
    world.books.tell({ id: 'secret' });
    world.books.tell({ id: 'secret too' });
    const told = await rest();

    expect(before).toEqual(TOLD);
    expect(told).toEqual([refusedAs(code)]);
    expect(await until(async () => (world.shelves.open() === 0 ? true : null), 60_000)).toBe(true);
    expect(world.titles.asked).toHaveLength(1);
  });

  test('and one who has shown a new token for the same rights goes on', async () => {
    const callers = changing(anOfficerOnCase(CASE, ['ref-1']));
    const world = await startBookWorld({ callers });
    const { next } = await listenToBooks(world, ADDED);

    callers.becomes(anOfficerOnCase(CASE, ['ref-1']));
    world.books.tell({ id: 'b1' });

    expect(await next()).toEqual(TOLD);
  });
});

describe('a subscription that this caller may not read', () => {
  test('is answered once with the reason, and no owner hears of it', async () => {
    const { gateway, shelves } = await startBookWorld({ callers: changing(anonymous) });

    const told = await listenTo(gateway.url, 'subscription { mine: secret }').rest();

    expect(told).toEqual([
      {
        data: { mine: null },
        errors: [
          {
            message: expect.any(String),
            path: ['mine'],
            extensions: {
              code: 'UNAUTHENTICATED',
              coordinate: 'Subscription.secret',
              purpose: 'PUBLIC',
              remedy: 'SIGN_IN',
            },
          },
        ],
      },
    ]);
    expect(shelves.open()).toBe(0);
  });

  test('is refused by status to one whose token is not good from the beginning', async () => {
    const callers = changing(anonymous);
    callers.becomes(null);
    const { gateway } = await startBookWorld({ callers });

    const response = await fetch(`${gateway.url}/graphql/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: ADDED }),
    });

    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
  });
});
