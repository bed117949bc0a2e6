import { expect, test } from 'vitest';

import { filedFields } from '../../../subgraphs/dossiers/rules/filed-fields.ts';
import { aField } from '../procedure-builder.ts';

const FIELDS = [
  aField('name', { required: true }),
  aField('copies', { type: 'NUMBER' }),
  aField('id', { type: 'PERSONAL_ID' }),
];
const SOURCES = {
  readings: new Map(),
  people: new Map(),
  resolved: new Map([['id', { ref: 'a-person', isAsDescribed: null }]]),
  asOf: '2026-11-20T02:00:00.000Z',
};
const typed = (key: string, value: string) => ({ key, value, reuse: false });

test('a form is filed in its own order, whatever the order of what was sent', () => {
  const given = [typed('copies', '2'), typed('name', 'An')];

  const { fields, problems } = filedFields({ fields: FIELDS, given, sources: SOURCES });

  expect(fields.map(({ key, value }) => [key, value])).toEqual([
    ['name', 'An'],
    ['copies', '2'],
  ]);
  expect(problems).toEqual([]);
});

test('fields that the form does not have, or that were sent twice, are named beside what else is wrong', () => {
  const given = [typed('copies', 'x'), typed('copies', '2'), typed('size', '38')];

  const { problems } = filedFields({ fields: FIELDS, given, sources: SOURCES });

  expect(problems.map(({ code, field }) => [code, field])).toEqual([
    ['FIELD_TWICE', 'copies'],
    ['FIELD_UNKNOWN', 'size'],
    ['FIELD_MISSING', 'name'],
    ['FIELD_INVALID', 'copies'],
  ]);
});

test('what the form says is known by key, and the number of a person is not among it', () => {
  const given = [typed('name', 'An'), typed('id', '036194999001')];

  const { said, fields } = filedFields({ fields: FIELDS, given, sources: SOURCES });

  expect([...said]).toEqual([['name', 'An']]);
  expect(fields[1]).toMatchObject({ key: 'id', value: null, personRef: 'a-person' });
});
