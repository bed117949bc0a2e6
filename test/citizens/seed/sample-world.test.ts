import { expect, test } from 'vitest';

import { parseTaxCode } from '#schema/scalars/tax-code.ts';
import { findPersonalIdMismatches } from '#schema/scalars/personal-id-mismatches.ts';
import { parsePersonalId } from '#schema/scalars/personal-id.ts';
import { parseUnitCode } from '#schema/scalars/unit-code.ts';

import { generatedPerson, MOST_GENERATED } from '../../../subgraphs/citizens/seed/generated-person.ts';
import { relativeDay } from '../../../subgraphs/citizens/seed/relative-day.ts';
import { readSampleFiles } from '../../../subgraphs/citizens/seed/sample-files.ts';
import { sampleRelations } from '../../../subgraphs/citizens/seed/sample-relations.ts';
import { sampleRecord } from '../../../subgraphs/citizens/seed/sample-rows.ts';

const NOW = new Date('2026-11-21T01:00:00Z');
const files = readSampleFiles();
const people = files.people.map((person) => sampleRecord(person, NOW));
const numbers = people.flatMap(({ personalId }) => personalId ?? []);

test('every sample number is of the reserved range, well formed, and used once', () => {
  expect(numbers.every((id) => parsePersonalId(id).ok && id.slice(6, 9) === '999')).toBe(true);
  expect(new Set(numbers).size).toBe(numbers.length);
});

test.each([NOW, new Date('2031-01-05T01:00:00Z')])(
  'the numbers fit gender and year of birth of everyone, seeded on %s',
  (now) => {
    const findings = files.people
      .map((person) => sampleRecord(person, now))
      .flatMap(({ personalId, gender, dateOfBirth }) =>
        personalId === null
          ? []
          : findPersonalIdMismatches(personalId, { gender, dateOfBirth, today: relativeDay({}, now) }),
      );

    expect(findings).toEqual([]);
  },
);

test('every relation is recorded from both sides, a parent for each child and a child for each parent', () => {
  const relations = sampleRelations(files);
  const said = new Set(relations.map(({ person, relative }) => `${person} ${relative}`));

  expect(relations.filter(({ person, relative }) => !said.has(`${relative} ${person}`))).toEqual([]);
  expect(said.size).toBe(relations.length);
});

test('the sample world has the people that stand for the hard cases of the identity domain', () => {
  const names = people.map(({ fullName }) => fullName);
  const has = (holds: (person: (typeof people)[number]) => boolean) => people.some(holds);

  expect({
    bornInAbolishedProvince: has(({ personalId }) => personalId?.startsWith('015') === true),
    bornAfter2000: has(({ dateOfBirth }) => dateOfBirth > '2000'),
    yearOnly: has(({ dateOfBirth }) => dateOfBirth.length === 4),
    sameName: new Set(names).size < names.length,
    formerNumber: has(({ formerIds }) => formerIds.some(({ kind }) => kind === 'CMND')),
    widow: has(({ maritalStatus, gender }) => maritalStatus === 'WIDOWED' && gender === 'FEMALE'),
    abroad: has(({ residence, nationality }) => nationality === 'VNM' && residence?.area === null),
    foreigner: has(({ personalId }) => personalId === null),
    branch: files.organizations.some(({ taxCode }) => taxCode?.includes('-') === true),
    household: files.organizations.some(({ taxCode }) => numbers.includes(taxCode ?? '')),
  }).toEqual({
    bornInAbolishedProvince: true,
    bornAfter2000: true,
    yearOnly: true,
    sameName: true,
    formerNumber: true,
    widow: true,
    abroad: true,
    foreigner: true,
    branch: true,
    household: true,
  });
});

test('tax codes and unit codes of the sample organisations and documents are canonical', () => {
  const taxCodes = files.organizations.flatMap(({ taxCode }) => taxCode ?? []);
  const units = files.documents.flatMap(({ issuer }) => issuer ?? []);

  expect(taxCodes.map((code) => parseTaxCode(code))).toEqual(taxCodes.map((value) => ({ ok: true, value })));
  expect(units.map((code) => parseUnitCode(code))).toEqual(units.map((value) => ({ ok: true, value })));
});

test('the newborn is three weeks old on whatever day the world is seeded, and numbered accordingly', () => {
  const newborn = files.people.find(({ key }) => key === 'newborn');

  const record = newborn && sampleRecord(newborn, new Date('2027-01-10T01:00:00Z'));

  expect(record).toMatchObject({ dateOfBirth: '2026-12-20', personalId: '001226999003' });
});

test('generated people are always the same, adults, and never share a number with each other', () => {
  const generated = Array.from({ length: 20_000 }, (_, n) => generatedPerson(n));
  const ids = generated.flatMap(({ personalId }) => personalId ?? []);

  expect(generatedPerson(12_345)).toEqual(generated[12_345]);
  expect(new Set([...ids, ...numbers]).size).toBe(20_000 + numbers.length);
  expect(generated.every(({ dateOfBirth }) => dateOfBirth < '2008')).toBe(true);
});

test('the last person that can be generated still has a number that fits', () => {
  const { personalId, gender, dateOfBirth } = generatedPerson(MOST_GENERATED - 1);

  expect(personalId).toMatch(/^0\d{5}999\d{3}$/);
  expect(findPersonalIdMismatches(personalId ?? '', { gender, dateOfBirth })).toEqual([]);
});
