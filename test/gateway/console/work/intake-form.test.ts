import { expect, test } from 'vitest';

import { BLANK_INTAKE, intakeInput } from '../../../../gateway/console/pages/work/counter/intake-form.ts';
import { intakePath, takenInPath } from '../../../../gateway/console/pages/work/counter/intake-path.ts';
import { filingUnder } from '../../../../gateway/console/pages/work/counter/filing-under.ts';
import { ownerName, standInName } from '../../../../gateway/console/pages/work/counter/intake-read.ts';
import { intakeTroubles } from '../../../../gateway/console/pages/work/counter/intake-troubles.ts';
import { maskedNumber } from '../../../../gateway/console/words/masked-number.ts';

const person = {
  ...BLANK_INTAKE.owner,
  personalId: '015088999010',
  fullName: ' Hoàng Văn Tùng ',
  dateOfBirth: '1988-03-08',
};
const citizen = { ...BLANK_INTAKE, procedure: { id: '2.000635', name: 'Cấp bản sao' }, owner: person };
const NAMED = { personalId: '015088999010', fullName: 'Hoàng Văn Tùng', dateOfBirth: '1988-03-08' };
const named = (given: Partial<typeof person>) => ({ ...citizen, owner: { ...person, ...given } });

test('an intake of a citizen names number, name and date of birth, and no other paper', () => {
  expect(intakeTroubles(citizen)).toEqual({});
  expect(intakeInput(named({ passport: 'M1', country: 'KOR' }))).toEqual({
    procedure: '2.000635',
    channel: 'DIRECT',
    owner: NAMED,
  });
});

test('what is missing is told before anything is sent', () => {
  expect(Object.keys(intakeTroubles(BLANK_INTAKE))).toEqual([
    'procedure',
    'owner.personalId',
    'owner.fullName',
    'owner.dateOfBirth',
  ]);
  expect(Object.keys(intakeTroubles(named({ personalId: '0150889990' })))).toEqual(['owner.personalId']);
  expect(Object.keys(intakeTroubles(named({ dateOfBirth: '8 tháng 3' })))).toEqual(['owner.dateOfBirth']);
});

test('a foreigner is named by passport, a state body by its unit alone', () => {
  const foreigner = {
    ...named({ country: 'KOR', passport: ' M12345678 ' }),
    kind: 'FOREIGNER' as const,
  };
  const body = { ...citizen, kind: 'STATE_BODY' as const, unit: { id: 'H26', name: 'UBND' } };

  expect(intakeInput(foreigner).owner).toEqual({
    passport: { country: 'KOR', number: 'M12345678' },
    fullName: 'Hoàng Văn Tùng',
    dateOfBirth: '1988-03-08',
  });
  expect(intakeInput(body).owner).toEqual({ unit: 'H26' });
  expect(Object.keys(intakeTroubles({ ...body, unit: null }))).toEqual(['unit']);
});

test('an organisation is named by its tax code, and its legal representative stands there', () => {
  const firm = { ...citizen, kind: 'ORGANIZATION' as const, taxCode: '9999000125', there: person };

  expect(intakeTroubles(firm)).toEqual({});
  expect(intakeInput(firm)).toMatchObject({ owner: { taxCode: '9999000125' }, applicant: NAMED });
  expect(Object.keys(intakeTroubles({ ...firm, taxCode: '99990', there: BLANK_INTAKE.there }))).toEqual([
    'taxCode',
    'there.personalId',
    'there.fullName',
    'there.dateOfBirth',
  ]);
});

test('for a person somebody else may stand there, by either paper; whoever stood there first is not sent', () => {
  const there = { ...person, country: 'KOR', passport: 'M12345678' };
  const another = { ...citizen, standing: 'ANOTHER' as const, paper: 'FOREIGNER' as const, there };

  expect(intakeInput(another).applicant).toEqual({
    passport: { country: 'KOR', number: 'M12345678' },
    fullName: 'Hoàng Văn Tùng',
    dateOfBirth: '1988-03-08',
  });
  expect(intakeInput({ ...another, standing: 'THEMSELF' })).not.toHaveProperty('applicant');
  expect(intakeInput({ ...another, kind: 'STATE_BODY' })).not.toHaveProperty('applicant');
});

test('a number that stands on a screen shows its last three digits', () => {
  expect(maskedNumber('015088999010')).toBe('•••••••••010');
  expect(maskedNumber('')).toBe('');
});

test('addresses at the counter name an intake or a dossier, and nobody', () => {
  expect(intakePath('4933aba4')).toBe('/work/counter/4933aba4');
  expect(takenInPath('H17-1')).toBe('/work/counter/received/H17-1');
  expect(takenInPath(null)).toBe('/work');
});

const intake = {
  id: '4933aba4',
  openedAt: '2026-11-20T02:00:00Z',
  expiresAt: '2026-11-20T10:00:00Z',
  channel: 'POST',
  receivingUnit: { code: 'H17.9001', name: 'UBND phường', nameEn: 'Ward committee' },
  procedure: null,
  owner: null,
  standsThere: null,
} as const;

test('a form at the counter is read and handed in under the intake, and its unit takes it in', () => {
  expect(filingUnder(intake)).toMatchObject({
    reason: { purpose: 'PROCESS_DOSSIER', case: '4933aba4' },
    channel: 'POST',
    office: { code: 'H17.9001', name: { vi: 'UBND phường', en: 'Ward committee' } },
    isCounter: true,
  });
  expect(filingUnder({ ...intake, receivingUnit: null }).office).toBeNull();
});

test('whoever stands at the counter is called by name as far as it may be shown', () => {
  expect(ownerName({ __typename: 'Citizen', fullName: 'Hoàng Văn Tùng', dateOfBirth: null })?.vi).toBe(
    'Hoàng Văn Tùng',
  );
  expect(ownerName({ __typename: 'Citizen', fullName: null, dateOfBirth: null })).toBeNull();
  expect(ownerName({ __typename: 'Organization', name: 'Sở Y tế', nameEn: null })?.en).toBe('Sở Y tế');
});

test('who stands there is named when it is not the owner', () => {
  const firm = { __typename: 'Organization', name: 'Mây Nội', nameEn: null } as const;
  const child = { __typename: 'Citizen', fullName: 'Bảo Ngọc', dateOfBirth: '2020-03-15' } as const;
  const mother = { __typename: 'Citizen', fullName: 'Thu Hà', dateOfBirth: '1994-05-12' } as const;

  expect(standInName({ owner: firm, standsThere: mother })).toBe('Thu Hà');
  expect(standInName({ owner: child, standsThere: mother })).toBe('Thu Hà');
  expect(standInName({ owner: child, standsThere: child })).toBeNull();
  expect(standInName({ owner: firm, standsThere: { __typename: 'Organization' } })).toBeNull();
});
