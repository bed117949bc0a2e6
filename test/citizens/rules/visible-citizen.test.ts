import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';

import { type Caller, ANONYMOUS, serviceCaller } from '#shared/caller.ts';
import { subjectOf } from '#shared/policy.ts';

import type { PersonRecord } from '../../../subgraphs/citizens/entities/person-record.ts';
import { visibleCitizen } from '../../../subgraphs/citizens/rules/visible-citizen.ts';
import { generatedPerson } from '../../../subgraphs/citizens/seed/generated-person.ts';
import { aCitizen, anOfficer, anOfficerOnCase } from '../../support/callers.ts';

const PERSON = generatedPerson(0);
const seen = (caller: Caller, via: string, open = () => PERSON) =>
  visibleCitizen(
    { ref: 'ref-a', deceasedOn: null },
    { caller, via, subject: subjectOf(caller, 'ref-a') },
    open,
  );

test('people read every field of their own row, the sensitive ones included', () => {
  const row = seen(aCitizen('ref-a'), 'Query.me');

  expect(row?.read('personalId')).toBe(PERSON.personalId);
  expect(row?.read('ethnicity')).toBe('Kinh');
  expect(row?.follow('relatives', () => 'followed')).toBe('followed');
});

test('another citizen, the anonymous and a service see no row at all, whichever way they come', () => {
  const callers = fc.constantFrom(aCitizen('ref-b'), ANONYMOUS, serviceCaller('dossiers'));
  const ways = fc.constantFrom('Query.me', 'Query.citizen', 'Dossier.owner', 'Dossier.people', '');

  fc.assert(
    fc.property(callers, ways, (caller, via) => {
      expect(seen(caller, via)).toBeNull();
    }),
  );
});

test('an officer without a case reads the name of a dossier owner, and no other field', () => {
  const row = seen(anOfficer(), 'Dossier.owner');

  expect(row?.read('fullName')).toBe(PERSON.fullName);
  expect(() => row?.read('dateOfBirth')).toThrow(
    expect.objectContaining({
      extensions: expect.objectContaining({
        code: 'PURPOSE_REQUIRED',
        coordinate: 'Citizen.dateOfBirth',
      }) as unknown,
    }),
  );
});

test('an officer without a case sees nobody by any way but the owner of a dossier', () => {
  const ways = ['Dossier.applicant', 'Dossier.people', 'Query.citizen', 'Relative.person', 'Document.owner'];

  expect(ways.map((via) => seen(anOfficer(), via))).toEqual(ways.map(() => null));
});

test('an officer with a case reads the people of that case, but never what is sensitive', () => {
  const row = seen(anOfficerOnCase('H26.9001-261121-0001', ['ref-a']), 'Dossier.people');

  expect(row?.read('dateOfBirth')).toBe(PERSON.dateOfBirth);
  expect(() => row?.read('religion')).toThrow(
    expect.objectContaining({
      extensions: expect.objectContaining({
        code: 'PURPOSE_DENIED',
        coordinate: 'Citizen.religion',
      }) as unknown,
    }),
  );
});

test('an officer with a case sees nobody who is not of that case, but for the names on the list', () => {
  const officer = anOfficerOnCase('H26.9001-261121-0001', ['ref-b']);

  expect(seen(officer, 'Dossier.people')).toBeNull();
  expect(seen(officer, 'Dossier.owner')?.read('fullName')).toBe(PERSON.fullName);
});

test('the seal is broken only for a field that may be read, and once for all of them', () => {
  const open = vi.fn<() => PersonRecord>(() => PERSON);
  const row = seen(anOfficer(), 'Dossier.owner', open);

  expect(() => row?.read('gender')).toThrow('PROCESS_DOSSIER');
  expect(open).not.toHaveBeenCalled();

  row?.read('fullName');
  row?.read('fullName');
  expect(open).toHaveBeenCalledTimes(1);
});
