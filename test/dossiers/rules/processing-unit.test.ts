import { expect, test } from 'vitest';

import {
  processingUnit,
  type ProcessingChoice,
  type UnitInTree,
} from '../../../subgraphs/dossiers/rules/processing-unit.ts';

const unit = (code: string, parentCode: string | null, kind: string, areaId: string | null): UnitInTree => ({
  code,
  parentCode,
  kind,
  areaId,
});
const COMMUNE = '02671@2025-07-01';
const PROVINCE = '15@2025-07-01';
const LAO_CAI = [
  unit('H38', null, 'PROVINCE_COMMITTEE', PROVINCE),
  unit('H38.9001', 'H38', 'COMMUNE_COMMITTEE', COMMUNE),
  unit('G01.9038', 'G01', 'POLICE', PROVINCE),
];
const CENTRE = unit('H17.9002', 'H17', 'SERVICE_CENTRE', '48@2025-07-01');
const WARD = unit('H17.9001', 'H17', 'COMMUNE_COMMITTEE', '20242@2025-07-01');

const chosen = (choice: Partial<ProcessingChoice>): string =>
  processingUnit({
    nonTerritorial: true,
    levels: ['COMMUNE'],
    competentAgency: 'Ủy ban nhân dân cấp xã',
    receiving: CENTRE,
    residence: COMMUNE,
    units: LAO_CAI,
    ...choice,
  });

test('a non-territorial procedure filed anywhere goes to the commune where the owner lives', () => {
  expect([chosen({}), chosen({ receiving: WARD })]).toEqual(['H38.9001', 'H38.9001']);
});

test('a procedure of the province goes to the body of its kind there', () => {
  expect(chosen({ levels: ['PROVINCE'], competentAgency: 'Công an cấp tỉnh' })).toBe('G01.9038');
  expect(chosen({ levels: ['PROVINCE', 'COMMUNE'], competentAgency: 'Công an cấp tỉnh, cấp xã' })).toBe(
    'G01.9038',
  );
});

test('a competent body that receives what is bound to a territory processes it itself', () => {
  expect(chosen({ nonTerritorial: false, receiving: WARD })).toBe('H17.9001');
});

test('a centre decides nothing: what it receives goes to the competent body where the owner lives', () => {
  expect(chosen({ nonTerritorial: false })).toBe('H38.9001');
});

test('where no competent body is known, the body above the centre gets it, or whoever received it', () => {
  expect(chosen({ residence: null })).toBe('H17');
  expect(chosen({ units: [] })).toBe('H17');
  expect(chosen({ units: [], receiving: WARD })).toBe('H17.9001');
  expect(chosen({ competentAgency: 'Các trường liên quan', receiving: WARD })).toBe('H17.9001');
});

test('a school, which is a “cơ sở”, is not taken for a department, which is a “sở”', () => {
  const units = [...LAO_CAI, unit('H38.1', 'H38', 'DEPARTMENT', PROVINCE)];
  const province = { levels: ['PROVINCE'], units } as const;

  expect(chosen({ ...province, competentAgency: 'Sở Giáo dục và Đào tạo' })).toBe('H38.1');
  expect(chosen({ ...province, competentAgency: 'Cơ sở giáo dục mầm non' })).toBe('H17');
});
