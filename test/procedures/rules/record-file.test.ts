import { describe, expect, test } from 'vitest';

import { readRecordFile } from '../../../subgraphs/procedures/rules/record-file.ts';
import { RECORD } from '../support/a-record.ts';

const other = { ...RECORD, code: '9.000002' };

describe('reading a file of official records', () => {
  test('a JSON array and one object a line give the same records', () => {
    const list = readRecordFile(JSON.stringify([RECORD, other]));
    const lines = readRecordFile(`\uFEFF${JSON.stringify(RECORD)}\n${JSON.stringify(other)}\n`);

    expect(list.records.map(({ row, record }) => [row, record.code])).toEqual([
      [1, '9.000001'],
      [2, '9.000002'],
    ]);
    expect(lines).toEqual(list);
  });

  test('a line is told by its number in the file, empty lines counted', () => {
    const { refusals } = readRecordFile(`${JSON.stringify(RECORD)}\n\n{"code": \n`);

    expect(refusals).toMatchObject([{ row: 3, en: expect.stringContaining('not JSON') }]);
  });

  test('a refusal says what was expected and what to do, in both languages', () => {
    const { refusals } = readRecordFile(JSON.stringify([{ ...RECORD, code: '1.014955-Xoa' }]));

    expect(refusals).toEqual([
      {
        row: 1,
        field: 'code',
        vi: 'cần mã thủ tục dạng 1.001193; hãy sửa hoặc bỏ bản ghi này rồi nhập lại',
        en: 'a procedure code such as 1.001193 was expected; correct or remove this record and import again',
      },
    ]);
  });

  test('two records of one procedure are refused, since the right one cannot be guessed', () => {
    const { refusals } = readRecordFile(JSON.stringify([RECORD, other, { ...RECORD, code: '9.000001.02' }]));

    expect(refusals).toMatchObject([{ row: 3, field: 'code', en: expect.stringContaining('row 1') }]);
  });

  test.each(['', '  \n ', '[]'])('a file that holds no record, %j, is refused as such', (text) => {
    expect(readRecordFile(text).refusals).toMatchObject([
      { row: 0, en: expect.stringContaining('no record') },
    ]);
  });

  test('an array that is cut off is refused as a whole', () => {
    expect(readRecordFile(`[${JSON.stringify(RECORD)},`).refusals).toMatchObject([{ row: 0 }]);
  });
});
