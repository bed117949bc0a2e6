import { describe, expect, test } from 'vitest';

import type { VersionField } from '../../../subgraphs/dossiers/entities/procedure-version.ts';
import { suppliedFields } from '../../../subgraphs/dossiers/rules/supplied-fields.ts';

const aField = (key: string, type: VersionField['type'], required = false): VersionField => ({
  id: `1.001193@2025-07-01/${key}`,
  key,
  type,
  choices: null,
  required,
  subject: 'OWNER',
  source: null,
});
const form = [
  aField('child.name', 'TEXT', true),
  aField('child.born', 'DATE'),
  aField('mother.id', 'PERSONAL_ID'),
];
const read = (...given: readonly { key: string; value?: string | null }[]) => suppliedFields(form, given);

describe('answers that are given anew', () => {
  test('are read in the form that their fields want', () => {
    expect(
      read({ key: 'child.name', value: ' Trần  An ' }, { key: 'child.born', value: '2026-10-01' }),
    ).toEqual([
      { field: form[0], value: 'Trần An' },
      { field: form[1], value: '2026-10-01' },
    ]);
  });

  test('may empty a field that the form does not insist on, and no other', () => {
    expect(read({ key: 'child.born' })).toEqual([{ field: form[1], value: null }]);
    expect(read({ key: 'child.name', value: ' ' })).toBe('FIELD_INVALID');
  });

  test('are refused where the form has no such field, or the field says who somebody is', () => {
    expect(read({ key: 'father.name', value: 'x' })).toBe('FIELD_UNKNOWN');
    expect(read({ key: 'mother.id', value: '001200999001' })).toBe('FIELD_UNKNOWN');
  });

  test('are refused together when one of them cannot be, or a field is answered twice', () => {
    const name = { key: 'child.name', value: 'An' };

    expect(read(name, { key: 'child.born', value: '2026-02-30' })).toBe('FIELD_INVALID');
    expect(read(name, name)).toBe('FIELD_INVALID');
  });

  test('may be none at all', () => {
    expect(read()).toEqual([]);
  });
});
