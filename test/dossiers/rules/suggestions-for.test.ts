import { describe, expect, test } from 'vitest';

import { suggestionsFor } from '../../../subgraphs/dossiers/rules/suggestions-for.ts';

const TODAY = '2026-11-22';
const LICENCE = 'KQ.G01.000185';
const nobody = { dateOfBirth: null, documents: [] };
const kindsFor = (
  person: Parameters<typeof suggestionsFor>[0],
  children: Parameters<typeof suggestionsFor>[1] = [],
) => suggestionsFor(person, children, TODAY).map(({ kind, procedureCode }) => [kind, procedureCode]);
const born = (dateOfBirth: string, documents: { type: string; validUntil: string | null }[] | null = []) => ({
  dateOfBirth,
  documents,
});

describe('what a person could ask for', () => {
  test.each([
    ['within sixty days', '2027-01-21', 1],
    ['today', TODAY, 1],
    ['last month', '2026-10-01', 1],
    ['later than in sixty days', '2027-01-22', 0],
  ])('a licence that ends %s is worth a word or not', (_when, validUntil, count) => {
    expect(kindsFor(born('1990-01-01', [{ type: LICENCE, validUntil }]))).toHaveLength(count);
  });

  test('a licence that was renewed already is not suggested again', () => {
    const documents = [
      { type: LICENCE, validUntil: '2026-12-01' },
      { type: LICENCE, validUntil: '2036-12-01' },
    ];

    expect(kindsFor(born('1990-01-01', documents))).toEqual([]);
  });

  test('the reason says whether it ends or has ended, with the day and the procedure that renews it', () => {
    const [over] = suggestionsFor(
      born('1990-01-01', [{ type: LICENCE, validUntil: '2026-11-21' }]),
      [],
      TODAY,
    );

    expect(over).toMatchObject({ procedureCode: '3.000347', dueOn: '2026-11-21' });
    expect(over?.reason.vi).toContain('đã hết hạn');
  });

  test.each([
    ['on the day of turning 75', '1951-11-22', [], [['SOCIAL_PENSION', '1.014027']]],
    ['the day before', '1951-11-23', [], []],
    ['born in a year of which no more is known, before it is over', '1951', [], []],
    ['who has it already', '1940-01-01', [{ type: 'KQ.G18.000316', validUntil: null }], []],
    ['whose documents cannot be read now', '1940-01-01', null, []],
  ])('the social pension for somebody %s', (_who, dateOfBirth, documents, expected) => {
    expect(kindsFor(born(dateOfBirth, documents))).toEqual(expected);
  });

  test.each([
    ['of 14 without a card', '2012-11-22', [], [['ID_CARD', '1.014061']]],
    ['of 14 with one', '2012-11-22', [{ type: 'KQ.G01.000023', validUntil: null }], []],
    ['of 13', '2012-11-23', [], []],
    ['who is grown up', '2008-11-22', [], []],
    ['newborn without an insurance card', '2026-11-01', [], [['HEALTH_INSURANCE_CARD', '1.014137']]],
    ['newborn with one', '2026-11-01', [{ type: 'KQ.G18.000285', validUntil: null }], []],
    ['of 6', '2020-11-22', [], []],
  ])('for a child %s', (_which, dateOfBirth, documents, expected) => {
    expect(kindsFor(nobody, [born(dateOfBirth, documents)])).toEqual(expected);
  });
});
