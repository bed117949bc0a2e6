import { describe, expect, test } from 'vitest';

import type { KnownValue } from '../../../subgraphs/dossiers/rules/leg-fields.ts';
import { areaOfLeg, legUnit } from '../../../subgraphs/dossiers/rules/leg-unit.ts';

const AREA = '09886@2025-07-01';
const UNITS = [
  { code: 'H26', parentCode: null, kind: 'PROVINCE_COMMITTEE', areaId: '01@2004-01-01' },
  { code: 'H26.9001', parentCode: 'H26', kind: 'COMMUNE_COMMITTEE', areaId: AREA },
  { code: 'G01.9026.9001', parentCode: 'G01.9026', kind: 'POLICE', areaId: AREA },
  { code: 'G01.9026', parentCode: 'G01', kind: 'POLICE', areaId: '01@2004-01-01' },
  { code: 'G24.9026', parentCode: 'G24', kind: 'SOCIAL_INSURANCE', areaId: '01@2004-01-01' },
];

describe('the agency of a leg', () => {
  test.each([
    ['the commune’s police', { levels: ['COMMUNE'], competentAgency: 'Công an cấp xã' }, 'G01.9026.9001'],
    [
      'the province’s insurance',
      { levels: ['PROVINCE'], competentAgency: 'Bảo hiểm xã hội cấp tỉnh' },
      'G24.9026',
    ],
    [
      'the commune’s committee',
      { levels: ['COMMUNE'], competentAgency: 'Ủy ban nhân dân cấp xã' },
      'H26.9001',
    ],
  ] satisfies [string, Parameters<typeof legUnit>[0], string][])(
    'is %s, by the words of the procedure and the area',
    (_who, version, code) => {
      expect(legUnit(version, AREA, UNITS)).toBe(code);
    },
  );

  test('is nobody where no competent agency is known', () => {
    expect(
      legUnit({ levels: ['COMMUNE'], competentAgency: 'Công an cấp xã' }, '02671@2025-07-01', UNITS),
    ).toBeNull();
  });
});

describe('the area of a leg', () => {
  const said = (key: string, value: string): KnownValue => ({
    key,
    source: null,
    value,
    personRef: null,
    provenance: { owner: 'applicant', path: key, asOf: '', assurance: 'DECLARED' },
  });

  test('is where somebody is registered anew before where the owner lives', () => {
    expect(areaOfLeg([said('owner.residence.area', 'home'), said('newResidence.area', 'new')])).toBe('new');
    expect(areaOfLeg([said('owner.residence.area', 'home')])).toBe('home');
  });

  test('is not known when nothing was said of any place', () => {
    expect(areaOfLeg([said('clinic', 'somewhere')])).toBeNull();
  });
});
