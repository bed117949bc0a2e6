import { expect, test } from 'vitest';

import type { PersonRecordFragment } from '../../../../gateway/console/pages/citizen/overview/generated/my-record.ts';
import { recordFacts } from '../../../../gateway/console/pages/citizen/overview/record-facts.ts';

const EMPTY: PersonRecordFragment = {
  fullName: null,
  personalId: null,
  dateOfBirth: null,
  gender: null,
  nationality: null,
  ethnicity: null,
  religion: null,
  maritalStatus: null,
  residence: null,
  placeOfBirthRegistration: null,
  formerIds: null,
  passport: null,
};

function fact(
  person: Partial<PersonRecordFragment>,
  name: keyof PersonRecordFragment,
  language: 'vi' | 'en' = 'vi',
) {
  return recordFacts({ ...EMPTY, ...person }, language).find((one) => one.name === name);
}

test('a year of birth without day and month is shown as a year, with nothing made up', () => {
  expect(fact({ dateOfBirth: '1947' }, 'dateOfBirth')?.text).toBe('1947');
});

test('a place of residence is told from the house to the province, with since when and how it was written then', () => {
  const residence = {
    line: 'Số 12, ngõ 5',
    area: { fullName: 'Phường Dương Nội', parent: { fullName: 'Thành phố Hà Nội' } },
    areaName: 'Phường Dương Nội, quận Hà Đông, thành phố Hà Nội',
    since: '2019-08-20',
  };

  expect(fact({ residence }, 'residence')).toMatchObject({
    text: 'Số 12, ngõ 5, Phường Dương Nội, Thành phố Hà Nội',
    note: { vi: 'Đăng ký từ 20/08/2019, khi ấy ghi là Phường Dương Nội, quận Hà Đông, thành phố Hà Nội' },
  });
});

test('where the owner of areas does not answer the name written at registration stands in', () => {
  const area = { fullName: null, parent: null };
  const residence = { line: null, area, areaName: 'Xã Cam Đường', since: null };

  expect(fact({ residence }, 'residence')).toMatchObject({ text: 'Xã Cam Đường', note: null });
});

test('identifiers are secret and the personal number cannot be corrected', () => {
  const person = {
    personalId: '036194999001',
    formerIds: [{ kind: 'CMND' as const, number: '060999010', changedOn: null }],
    passport: { country: 'VNM', number: 'C1234567' },
  };

  const secrets = recordFacts({ ...EMPTY, ...person }, 'vi').filter(({ secret }) => secret);

  expect(secrets.map(({ name, correct }) => [name, correct])).toEqual([
    ['personalId', null],
    ['formerIds', 'FORMER_IDS'],
    ['passport', null],
  ]);
});

test('what the register does not have stays null, in the place that it has on every record', () => {
  expect(recordFacts(EMPTY, 'en').every(({ text }) => text === null)).toBe(true);
});

test('codes are said in the reader’s language', () => {
  expect(fact({ gender: 'FEMALE' }, 'gender', 'en')?.text).toBe('Female');
  expect(fact({ nationality: 'VNM' }, 'nationality', 'vi')?.text).toBe('Việt Nam');
  expect(fact({ nationality: 'ABC' }, 'nationality', 'vi')?.text).toBe('ABC');
});
