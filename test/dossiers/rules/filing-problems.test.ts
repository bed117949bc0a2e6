import { expect, test } from 'vitest';

import { filingProblems, type Filing } from '../../../subgraphs/dossiers/rules/filing-problems.ts';
import { aVersion } from '../procedure-builder.ts';

const found = (filing: Partial<Filing> = {}): readonly string[] =>
  filingProblems({
    version: aVersion(),
    channel: 'ONLINE',
    receiving: { validFrom: null, validUntil: null, issues: true },
    today: '2026-11-20',
    intake: { ownerKind: 'CITIZEN' },
    ...filing,
  }).map(({ code }) => code);

test('a dossier filed where, how and for whom it may be has no such problem', () => {
  expect(found()).toEqual([]);
});

test('owner, way of filing and unit are judged each by itself, and told together', () => {
  const version = aVersion({ channels: [], for: ['ORGANIZATION'] });

  expect(found({ version, receiving: null })).toEqual([
    'OWNER_NOT_SERVED',
    'CHANNEL_NOT_OFFERED',
    'RECEIVING_UNIT_UNKNOWN',
  ]);
});

test('why there is no intake is told in place of who the owner is', () => {
  expect(found({ intake: 'NOT_ENTITLED' })).toEqual(['NOT_ENTITLED']);
});
