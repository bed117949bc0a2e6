import { expect, test } from 'vitest';

import { dataFound } from '../../../subgraphs/dossiers/rules/data-found.ts';
import type { Reading, Trouble } from '../../../subgraphs/dossiers/rules/read-answer.ts';

const there = (value: unknown): Reading => ({ kind: 'READ', values: [value], owner: 'citizens' });
const NOTHING: Reading = { kind: 'READ', values: [], owner: 'citizens' };
const trouble = (kind: Trouble): Reading => ({ kind: 'TROUBLE', trouble: kind, owner: 'citizens' });
const NAMED = ['Citizen.personalId', 'Citizen.dateOfBirth'];
const found = (...readings: readonly Reading[]) =>
  dataFound(NAMED, new Map(readings.map((reading, index) => [NAMED[index] ?? '', reading])));

test('data replaces a paper when every source that the rule names has a value', () => {
  expect(found(there('036194999001'), there('1994-05-12'))).toBe('IN_DATA');
});

test('some of the sources alone are a record to be completed', () => {
  expect(found(there('036194999001'), NOTHING)).toBe('DATA_INCOMPLETE');
});

test('an identifier that belongs to another year of birth contradicts the record', () => {
  expect(found(there('036194999001'), there('1995-05-12'))).toBe('DATA_CONTRADICTS');
});

test('an identifier of a birth registered abroad contradicts nothing', () => {
  expect(found(there('003194999001'), there('1994-05-12'))).toBe('IN_DATA');
});

test('no source with a value is no data', () => {
  expect(found(NOTHING, NOTHING)).toBe('NOT_IN_DATA');
});

test('a source that is away or refused is no answer about the record', () => {
  expect(found(trouble('AWAY'), NOTHING)).toBe('SOURCE_AWAY');
  expect(found(there('036194999001'), trouble('REFUSED'))).toBe('SOURCE_REFUSED');
  expect(found(trouble('REFUSED'), trouble('AWAY'))).toBe('SOURCE_AWAY');
});

test('a rule without sources, or with stored documents alone, names no data', () => {
  const documents = 'Citizen.documents(type: "A", first: 1).edges.node.number';

  expect(dataFound([], new Map())).toBeNull();
  expect(dataFound([documents], new Map([[documents, there('1')]]))).toBeNull();
});

test('the record of somebody whom nobody has checked replaces no paper', () => {
  const declared: Reading = { kind: 'READ', values: ['1994-05-12'], owner: 'citizens', declared: true };

  expect(found(there('036194999001'), declared)).toBe('DATA_DECLARED');
});
