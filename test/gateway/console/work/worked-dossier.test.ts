import { expect, test } from 'vitest';

import {
  narrowed,
  ownerName,
  type WorkedDossier,
} from '../../../../gateway/console/pages/work/list/worked-dossier.ts';

const ROW: WorkedDossier = {
  code: 'H26.9001-261120-0003',
  status: 'SUBMITTED',
  submittedAt: '2026-11-20T12:30:00Z',
  dueAt: null,
  dueEstimated: false,
  overdue: false,
  synchronised: false,
  owner: { __typename: 'Citizen', fullName: 'Đặng Thị Nhàn' },
  procedure: { code: '1.014027', name: 'Trợ cấp hưu trí xã hội' },
  processingUnit: null,
};

test('a list is narrowed by code, procedure or owner, without regard to case and diacritics', () => {
  expect(narrowed([ROW], 'dang thi')).toEqual([ROW]);
  expect(narrowed([ROW], 'HUU TRI')).toEqual([ROW]);
  expect(narrowed([ROW], ' 261120-0003 ')).toEqual([ROW]);
  expect(narrowed([ROW], 'xây dựng')).toEqual([]);
});

test('an owner is a person, an organisation, or not shown', () => {
  expect(ownerName(ROW)).toBe('Đặng Thị Nhàn');
  expect(ownerName({ owner: { __typename: 'Organization', name: 'Công ty Mây Nội' } })).toBe(
    'Công ty Mây Nội',
  );
  expect(ownerName({ owner: null })).toBeNull();
});
