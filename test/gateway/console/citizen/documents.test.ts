import { expect, test } from 'vitest';

import { documentLife } from '../../../../gateway/console/pages/citizen/documents/document-life.ts';
import { organizationsOf } from '../../../../gateway/console/pages/citizen/documents/organizations-of.ts';

const TODAY = '2026-11-22';

test.each([
  [null, 'LASTING', 'Không thời hạn'],
  ['2034-05-12', 'VALID', 'Còn hạn'],
  ['2027-01-02', 'ENDS_SOON', 'Còn 41 ngày'],
  ['2026-11-22', 'ENDS_SOON', 'Hết hạn hôm nay'],
  ['2026-11-21', 'ENDED', 'Đã hết hạn'],
])('a document that is valid through %s is %s on 22/11/2026', (validUntil, state, vi) => {
  const life = documentLife(validUntil, TODAY);

  expect([life.state, life.words.vi]).toEqual([state, vi]);
});

test('one day left is one day in English', () => {
  expect(documentLife('2026-11-23', TODAY).words.en).toBe('1 day left');
});

test('an organisation with several dossiers is named once, and people are left out', () => {
  const company = { __typename: 'Organization' as const, name: 'Mây Nội', documents: null };
  const edges = [company, { __typename: 'Citizen' as const }, company, null].map((owner) => ({
    node: { owner },
  }));

  expect(organizationsOf({ edges })).toEqual([company]);
});
