import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { isFormRecord, readFormRecord } from '../../../subgraphs/procedures/rules/form-record.ts';

const FIELD = {
  key: 'mother.insuranceCard.number',
  label: { vi: 'Mã số thẻ của mẹ', en: 'Number of the mother’s card' },
  type: 'TEXT',
  required: false,
  subject: 'MOTHER',
  source: 'Citizen.insuranceCard.number',
};
const reading = (field: object) => readFormRecord({ code: '1.014137', form: [{ ...FIELD, ...field }] });

test('a row with a form is told from an official record, which has none', () => {
  expect(
    [{ code: '1.014137', form: [] }, { code: '1.014137', name: 'Cấp thẻ' }, null].map(isFormRecord),
  ).toEqual([true, false, false]);
});

test('a field is read with its subject and the path to its data element; a path left out means that it is typed', () => {
  const { source: _source, ...typed } = FIELD;

  expect(reading({})).toMatchObject({ record: { form: [{ ...FIELD, choices: null }] } });
  expect(readFormRecord({ code: '1.014137', form: [typed] })).toMatchObject({
    record: { form: [{ source: null }] },
  });
});

describe('what is wrong is told by its field and what was expected, never by the value', () => {
  test.each([
    ['code', 'a procedure code', { code: 'x"</b>', form: [FIELD] }],
    ['form.0.key', 'a key such as', { code: '1.014137', form: [{ ...FIELD, key: 'a b' }] }],
    ['form.0.type', 'a type such as', { code: '1.014137', form: [{ ...FIELD, type: 'SECRET' }] }],
    ['form.0.subject', 'a subject such as', { code: '1.014137', form: [{ ...FIELD, subject: 'COUSIN' }] }],
    ['form.0.source', 'a path such as', { code: '1.014137', form: [{ ...FIELD, source: '{ me }' }] }],
    ['form.0', 'choices where', { code: '1.014137', form: [{ ...FIELD, type: 'CHOICE' }] }],
    ['form', 'each key once', { code: '1.014137', form: [FIELD, FIELD] }],
  ])('%s: %s', (field, expected, row) => {
    const read = readFormRecord(row);

    expect(read).toMatchObject({
      problems: [{ field, expected: { en: expect.stringContaining(expected) } }],
    });
    expect(JSON.stringify(read)).not.toMatch(/COUSIN|SECRET|<\/b>/);
  });
});

test.each(['health-insurance/forms/insurance-cards.json', 'driver-licences/forms/driver-licences.json'])(
  'every row of %s, which members bring with them, can be imported',
  (file) => {
    const path = join(import.meta.dirname, '../../../subgraphs/members', file);
    // The file's own rows are what is read here.
    const rows = JSON.parse(readFileSync(path, 'utf8')) as unknown[];

    expect(rows.map(readFormRecord)).toEqual(rows.map(() => ({ record: expect.any(Object) })));
  },
);
