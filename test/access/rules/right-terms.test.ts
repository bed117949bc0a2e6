import { describe, expect, test } from 'vitest';

import {
  areOpenable,
  isReason,
  levelRefusal,
  LONGEST_CONSENT_MS,
  mayEnd,
  restsOnConsent,
} from '../../../subgraphs/access/rules/right-terms.ts';
import { SAMPLE_PURPOSES } from '../../support/rights.ts';

const NOW = new Date('2026-11-20T02:00:00Z');

describe('which fields may be agreed to', () => {
  test.each<[string, readonly string[], 'ALL' | readonly string[], boolean]>([
    ['a field, when the purpose opens all', ['Citizen.fullName'], 'ALL', true],
    ['a field that the purpose opens', ['Citizen.fullName'], ['Citizen.fullName'], true],
    ['a field that the purpose never opens', ['Citizen.religion'], ['Citizen.fullName'], false],
    ['no field', [], 'ALL', false],
    ['a type without a field', ['Citizen'], 'ALL', false],
    ['fifty-one fields', Array.from({ length: 51 }, (_, n) => `Citizen.f${n}`), 'ALL', false],
  ])('%s', (_what, fields, others, openable) => {
    expect(areOpenable(fields, others)).toBe(openable);
  });
});

test.each([
  ['ten characters', 'x'.repeat(10), true],
  ['nine', 'x'.repeat(9), false],
  ['blanks around nine', ` ${'x'.repeat(9)} `, false],
  ['two thousand', 'x'.repeat(2_000), true],
  ['one more', 'x'.repeat(2_001), false],
  ['a character that no text has', `${'x'.repeat(10)}\0`, false],
])('a reason of %s', (_length, text, is) => {
  expect(isReason(text)).toBe(is);
});

test.each([1, 2] as const)(
  'an account of level %s says who else may read, or is told which level it takes',
  (level) => {
    const actor = { kind: 'CITIZEN', ref: 'me', account: 'a', level } as const;

    expect(levelRefusal(actor)).toBe(level === 1 ? 'LEVEL' : null);
  },
);

describe('when a right may end', () => {
  test.each([
    ['now', 0, false],
    ['in a moment', 1, true],
    ['at the last moment', LONGEST_CONSENT_MS, true],
    ['after it', LONGEST_CONSENT_MS + 1, false],
  ])('%s', (_when, ahead, may) => {
    expect(mayEnd(new Date(NOW.getTime() + ahead), NOW, LONGEST_CONSENT_MS)).toBe(may);
  });
});

test('of the purposes that the hub brings with it one alone rests on consent', () => {
  const resting = [...SAMPLE_PURPOSES.values()].filter((rules) =>
    restsOnConsent({ ...STORED, code: rules.code, rules }),
  );

  expect(resting.map(({ code }) => code)).toEqual(['CONSENT']);
});

const STORED = {
  version: 1,
  validFrom: '2026-01-01',
  validUntil: null,
  nameVi: '',
  nameEn: '',
  legalTextVi: '',
  legalTextEn: '',
  legalBasis: '',
  revision: '1',
};
