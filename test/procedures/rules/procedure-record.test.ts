import { describe, expect, test } from 'vitest';

import { readProcedureRecord } from '../../../subgraphs/procedures/rules/procedure-record.ts';
import { RECORD } from '../support/a-record.ts';

const problemsOf = (input: unknown) => {
  const read = readProcedureRecord(input);
  return 'problems' in read ? read.problems : [];
};

describe('reading one official record', () => {
  test('a record is read bare, inside detail, and with the long names of the API', () => {
    const { categories, subjectTypes, legalBases, ...rest } = RECORD;
    const long = {
      ...rest,
      categoriesDetails: categories,
      subjectTypesDetails: subjectTypes,
      legalBasisesDetails: legalBases,
    };

    const bare = readProcedureRecord(RECORD);

    expect(bare).toHaveProperty('record');
    expect(readProcedureRecord({ id: 'x', detail: RECORD })).toEqual(bare);
    expect(readProcedureRecord({ detail: long })).toEqual(bare);
  });

  test.each(['1.014955-Xoa', '2.009182739', '1.0133611', '', 'khai sinh'])(
    'a record with the code %j is refused, and the code is not repeated',
    (code) => {
      const problems = problemsOf({ ...RECORD, code });

      expect(problems).toEqual([
        {
          field: 'code',
          expected: { vi: 'mã thủ tục dạng 1.001193', en: 'a procedure code such as 1.001193' },
        },
      ]);
    },
  );

  test('every field that is wrong is told at once, with its place and what was expected there', () => {
    const problems = problemsOf({
      ...RECORD,
      name: 7,
      isWard: 'yes',
      executionMethods: [{ submissionMethod: 'FAX', fees: [{ type: 'FEE', value: '10' }] }],
    });

    expect(problems.map(({ field, expected }) => [field, expected.en])).toEqual([
      ['name', 'text'],
      ['isWard', 'true or false'],
      ['executionMethods.0.submissionMethod', '("DIRECT" | "ONLINE" | "POSTAL")'],
      ['executionMethods.0.fees.0.value', 'a number'],
    ]);
  });

  test.each(['Tên\u0000', 'Tên\uD800'])('the text %j, which no database stores, is refused', (name) => {
    const problems = problemsOf({ ...RECORD, name });

    expect(problems.map(({ expected }) => expected.en)).toEqual(['Unicode text without the character NUL']);
  });

  test.each([[null], [[]], ['text'], [42]])('%j is no record', (input) => {
    expect(problemsOf(input).length).toBeGreaterThan(0);
  });

  test('what a record leaves out or leaves null is empty and never a fault of its own', () => {
    const read = readProcedureRecord({
      code: '9.000001',
      name: 'Tên',
      categories: [{ code: 'G15-TP07' }],
      isWard: null,
    });

    expect(read).toMatchObject({
      record: { isWard: false, executionMethods: [], cases: [], procedureProposal: null },
    });
  });
});
