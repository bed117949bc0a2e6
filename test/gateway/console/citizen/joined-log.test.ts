import { expect, test } from 'vitest';

import type { LookPageFragment } from '../../../../gateway/console/pages/citizen/looks/generated/looks-at-me.ts';
import { joinedLog } from '../../../../gateway/console/pages/citizen/looks/joined-log.ts';
import { newLooksTitle } from '../../../../gateway/console/pages/citizen/looks/new-looks-title.ts';

function aPage(ids: readonly string[], endCursor: string | null): LookPageFragment {
  return {
    edges: ids.map((id) => ({
      node: {
        id,
        at: '2026-11-22T03:00:00.000Z',
        dossier: null,
        reason: '',
        purpose: { code: 'PROCESS_DOSSIER', name: null, legalBasis: null },
        actor: { __typename: 'PersonActor', self: false },
        proof: null,
      },
    })),
    pageInfo: { hasNextPage: endCursor !== null, endCursor },
  };
}

test('pages of a log are one list, and older looks come after the cursor of the last page', () => {
  const { looks, after } = joinedLog([aPage(['5', '4'], 'c4'), aPage(['3', '2'], 'c2')]);

  expect(looks.map(({ id }) => id)).toEqual(['5', '4', '3', '2']);
  expect(after).toBe('c2');
});

test('a look that moved on to the next page meanwhile is there once', () => {
  const { looks } = joinedLog([aPage(['6', '5'], 'c4'), aPage(['5', '4'], null)]);

  expect(looks.map(({ id }) => id)).toEqual(['6', '5', '4']);
});

test('after the last page there is nothing older', () => {
  expect(joinedLog([aPage(['1'], null)]).after).toBe(null);
});

test('one look is told as somebody, several as a number', () => {
  expect(newLooksTitle(1).vi).toContain('Vừa có người xem');
  expect(newLooksTitle(3).en).toBe('Your data was looked at 3 times just now');
});
