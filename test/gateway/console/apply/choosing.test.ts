import { describe, expect, test } from 'vitest';

import {
  countByEvent,
  LIFE_EVENTS,
  proceduresOf,
} from '../../../../gateway/console/pages/apply/choose/life-events.ts';
import { formPath, procedureIn, procedurePath } from '../../../../gateway/console/pages/apply/addresses.ts';
import { nearOffices, splitArea } from '../../../../gateway/console/pages/apply/form/offices.ts';
import { ownersFor, servedOwners } from '../../../../gateway/console/pages/apply/form/owners.ts';
import { feeWords, timeWords } from '../../../../gateway/console/pages/apply/procedure-words.ts';

const PROCEDURES = [
  { code: '1.001193', category: { code: 'G15-TP07' } },
  { code: '2.000986', category: { code: 'G15-TP07' } },
  { code: '1.014137', category: { code: 'G18-YT26' } },
  { code: '3.000347', category: { code: 'G01-CA28' } },
];

describe('life events', () => {
  test('a birth leads to its procedures by code and by category, the newborn’s three services first', () => {
    expect(proceduresOf('child', PROCEDURES)?.map(({ code }) => code)).toEqual([
      '2.000986',
      '1.001193',
      '1.014137',
    ]);
  });

  test('an event that there is not has no procedures, and every event has a count', () => {
    expect(proceduresOf('elsewhere', PROCEDURES)).toBeNull();
    expect(countByEvent(PROCEDURES).size).toBe(LIFE_EVENTS.length);
  });
});

test('the newborn’s services have an address in words, other procedures their code', () => {
  expect(procedurePath('2.000986')).toBe('/apply/newborn');
  expect(formPath('3.000347')).toBe('/apply/3.000347/form');
  expect([procedureIn('newborn'), procedureIn('3.000347')]).toEqual(['2.000986', '3.000347']);
});

describe('the office', () => {
  const office = (code: string, areaId: string | null, decides = true) => ({
    code,
    name: { vi: code, en: code },
    areaId,
    decides,
  });
  const ward = [
    office('centre of the ward', '09886@2025-07-01', false),
    office('ward', '09886@2025-07-01'),
    office('post of the ward', null),
  ];

  test('that settles it stands before who passes it on, and the ward before the province', () => {
    const city = [
      office('centre of the city', '01@2004-01-01', false),
      office('city', '01@2004-01-01'),
      ...ward,
      office('another ward', '09556@2025-07-01'),
      office('nowhere', null),
    ];

    const near = nearOffices(ward, { ofProvince: city, province: '01@2004-01-01' });

    expect(near.map(({ code }) => code)).toEqual([
      'ward',
      'post of the ward',
      'city',
      'centre of the ward',
      'centre of the city',
    ]);
  });

  test('is one of the place itself where no province lies above it', () => {
    const near = nearOffices(ward, { ofProvince: [office('nowhere', null)], province: null });

    expect(near.map(({ code }) => code)).not.toContain('nowhere');
    expect(near).toHaveLength(ward.length);
  });

  test('is asked for by the code of the place, whatever day its id names', () => {
    expect(splitArea('09886@2025-07-01')).toEqual({ code: '09886', on: '2025-07-01' });
  });
});

describe('for whom one may file', () => {
  const relative = (kind: 'CHILD' | 'SPOUSE', dateOfBirth: string | null) =>
    ({
      kind,
      person:
        dateOfBirth === null ? null : { fullName: dateOfBirth, personalId: '001320999004', dateOfBirth },
    }) as const;
  const me = {
    fullName: 'Nguyễn Thị Thu Hà',
    personalId: '036194999001',
    residence: null,
    represents: [],
    relatives: [
      relative('CHILD', '2020-03-15'),
      relative('CHILD', '2008-11-22'),
      relative('CHILD', null),
      relative('SPOUSE', '1991-11-03'),
    ],
  } as const;
  const business = {
    taxCode: '036194999001',
    name: 'Hộ kinh doanh',
    nameEn: null,
  } as const;

  test('oneself, children under 18 and one’s business; nobody of whom nothing may be read', () => {
    const owners = ownersFor(me, business, '2026-11-22');

    expect(owners.map(({ is }) => is)).toEqual(['self', 'child', 'organization']);
    expect(owners[0]?.party).toBeNull();
  });

  test('somebody whom one represents on record is offered without a name, while the record holds', () => {
    const represents = (until: string, endedAt: string | null) =>
      ownersFor({ ...me, represents: [{ until, endedAt }] }, null, '2026-11-22').map(({ is }) => is);

    expect(represents('2026-12-31T00:00:00.000Z', null)).toContain('represented');
    expect(represents('2026-11-01T00:00:00.000Z', null)).not.toContain('represented');
    expect(represents('2026-12-31T00:00:00.000Z', '2026-11-20T00:00:00.000Z')).not.toContain('represented');
  });

  test('a procedure for people is not offered for a business', () => {
    const owners = ownersFor(me, business, '2026-11-22');

    expect(servedOwners(owners, ['CITIZEN']).map(({ is }) => is)).toEqual(['self', 'child']);
    expect(servedOwners(owners, ['ORGANIZATION']).map(({ is }) => is)).toEqual(['organization']);
  });
});

describe('what a procedure takes', () => {
  const way = (amounts: readonly (number | null)[]) => [
    {
      channel: 'ONLINE' as const,
      timeLimit: { text: 'trong ngày', textEn: 'same day' },
      fees: amounts.map((amount) => ({ amount, setBy: 'PROVINCE' as const })),
    },
  ];

  test('free, an amount, or who sets it', () => {
    expect(feeWords(way([0, null]))?.en).toBe('Free of charge');
    expect(feeWords(way([135_000]))?.vi).toMatch(/^135\.000/);
    expect(feeWords(way([null]))?.en).toBe('Set by the province');
    expect(feeWords(way([]))).toBeNull();
  });

  test('the time limit is a sentence', () => {
    expect(timeWords(way([]))).toEqual({ vi: 'Trong ngày', en: 'Same day' });
  });
});
