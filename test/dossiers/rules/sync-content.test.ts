import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { readSyncContent } from '../../../subgraphs/dossiers/rules/sync-content.ts';
import { aSyncRecord } from '../sync-records.ts';

const problemsOf = (record: object): readonly string[] => {
  const reading = readSyncContent(record);
  return reading.ok ? [] : reading.problems.map(({ field }) => field);
};

describe('the content of a synchronisation record', () => {
  test('is kept under the official names without the numbers of the owner', () => {
    const reading = readSyncContent(aSyncRecord(1, { KhongCoTen: 'x' }));

    expect(reading).toMatchObject({
      ok: true,
      content: { TenLinhVuc: 'Hộ tịch', DinhDanhCHS: [{ LoaiDinhDanh: 1 }] },
    });
    expect(JSON.stringify(reading)).not.toMatch(/SoDinhDanh|KhongCoTen/);
  });

  test('has its codes as numbers, whether they were sent as numbers or as digits', () => {
    expect(readSyncContent({ KenhThucHien: '2', HinhThuc: 0, TaiLieuNop: [{ TepDinhKemId: 17 }] })).toEqual({
      ok: true,
      content: { KenhThucHien: 2, HinhThuc: 0, TaiLieuNop: [{ TepDinhKemId: '17' }] },
    });
  });

  test.each([
    ['a summary over 1,000 characters', { TrichYeuHoSo: 'x'.repeat(1_001) }, ['TrichYeuHoSo']],
    ['a text that is a number', { GhiChu: 7 }, ['GhiChu']],
    ['a NUL character', { Email: 'a\0b' }, ['Email']],
    ['a fee below 0', { DanhSachLePhi: [{ Gia: -1 }] }, ['DanhSachLePhi.0.Gia']],
    ['a list that is none', { TaiLieuNop: 'x' }, ['TaiLieuNop']],
    ['a code that is no number', { HinhThuc: 'bưu chính' }, ['HinhThuc']],
  ])('%s is refused by the name of its field', (_what, record, expected) => {
    expect(problemsOf(record)).toEqual(expected);
  });

  test('nothing that a system may send makes reading it fail otherwise', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom('MaHoSo', 'Gia', 'TaiLieuNop', 'DSKetNoiCSDL', 'GhiChu'),
          fc.anything(),
        ),
        (record) => {
          expect(readSyncContent(record)).toHaveProperty('ok');
        },
      ),
    );
  });
});
