import { describe, expect, test } from 'vitest';

import { MEASURES, type Measures } from '../../../subgraphs/dossiers/rules/figure-entries.ts';
import {
  type Counted,
  indicatorValues,
  otherShares,
} from '../../../subgraphs/dossiers/rules/indicator-values.ts';

const NONE = Object.fromEntries(MEASURES.map((name) => [name, 0])) as unknown as Measures;
const procedure = {
  id: 'a@2025-07-01',
  onlineLevel: 'FULL',
  hasResult: true,
  hasFee: true,
  forCitizens: true,
  complete: true,
} as const;
const counted = (measures: Partial<Measures>, other: Partial<Counted> = {}): Counted => ({
  period: { from: '2026-10-01', until: '2026-10-31', perYear: 12 },
  byProcedure: new Map([[procedure.id, { ...NONE, ...measures }]]),
  late: 0,
  lastYear: 0,
  procedures: [procedure],
  ...other,
});
const valueOf = (code: string, of: Counted) => indicatorValues(of).get(code);

describe('the formulas of the index', () => {
  test('2.1: late dossiers that are unfinished count among those that were not on time', () => {
    const value = valueOf('2.1', counted({ finished: 10, judged: 9, on_time: 8 }, { late: 3 }));

    expect(value).toMatchObject({ numerator: 8, denominator: 12 });
  });

  test('1.4: compared with last year’s average of such a period, and never more than all', () => {
    expect(valueOf('1.4', counted({ accepted: 50 }, { lastYear: 1_200 }))).toMatchObject({
      numerator: 50,
      denominator: 100,
    });
    expect(valueOf('1.4', counted({ accepted: 150 }, { lastYear: 1_200 }))).toMatchObject({
      denominator: 150,
    });
    expect(valueOf('1.4', counted({ accepted: 50 }))).toBeUndefined();
  });

  test('3.3: only online filing with an electronic result counts where the procedure gives one, times the rate of 1.4', () => {
    const measures = { accepted: 50, online: 40, online_with_result: 20 };

    expect(valueOf('3.3', counted(measures, { lastYear: 1_200 }))).toEqual({
      numerator: 20,
      denominator: 50,
      factor: 0.5,
    });
    expect(valueOf('3.3', counted(measures, { procedures: [{ ...procedure, hasResult: false }] }))).toEqual({
      numerator: 40,
      denominator: 50,
      factor: 1,
    });
  });

  test('3.6: dossiers whose every fee is 0 are left out, and procedures without fees altogether', () => {
    const measures = { accepted: 50, paid_online: 10, free_of_charge: 30 };

    expect(valueOf('3.6', counted(measures))).toMatchObject({ numerator: 10, denominator: 20 });
    expect(
      valueOf('3.6', counted(measures, { procedures: [{ ...procedure, hasFee: false }] })),
    ).toBeUndefined();
  });

  test('3.1 and 3.2 count procedures, those without dossiers too', () => {
    const procedures = [
      procedure,
      { ...procedure, id: 'b' },
      { ...procedure, id: 'c', onlineLevel: 'NONE' as const },
    ];
    const values = indicatorValues(counted({ accepted: 1 }, { procedures }));

    expect([values.get('3.1'), values.get('3.2')]).toMatchObject([
      { numerator: 2, denominator: 3 },
      { numerator: 1, denominator: 2 },
    ]);
  });

  test('what dossiers do not tell and what did not happen has no value, not the value 0', () => {
    const values = indicatorValues(counted({}, { procedures: [] }));

    expect([...values.keys()]).toEqual([]);
  });
});

test('a procedure’s share of full online dossiers, of reused answers and of reused papers is beside the index', () => {
  const shares = otherShares(
    counted({
      accepted: 10,
      identified: 10,
      online: 7,
      fields_reused: 3,
      fields_typed: 1,
      papers_reused: 1,
      papers_supplied: 3,
    }),
  );

  expect(shares).toMatchObject({
    fullOnline: { numerator: 7, denominator: 10 },
    identified: { numerator: 10, denominator: 10 },
    fields: { numerator: 3, denominator: 4 },
    papers: { numerator: 1, denominator: 4 },
  });
});
