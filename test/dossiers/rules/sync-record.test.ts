import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { readSyncRecord } from '../../../subgraphs/dossiers/rules/sync-record.ts';

const whole = {
  MaHoSo: '000.00.9001.H15-261005-0412',
  MaTTHC: '2.000635',
  KenhThucHien: '2',
  LoaiDoiTuong: 1,
  DinhDanhCHS: [{ LoaiDinhDanh: 1, SoDinhDanh: '015162999014' }],
  NgayNopHoSo: '20261005083000',
  NgayTiepNhan: '20261005083500',
  NgayHenTra: '20261005170000',
  TrangThaiHoSo: 2,
  DonViXuLy: '000.00.9001.H15',
};

const fieldsRefused = (record: unknown): readonly string[] => {
  const reading = readSyncRecord(record);
  return reading.ok ? [] : reading.problems.map(({ field }) => field);
};

describe('a record of the synchronisation message', () => {
  test('is read under its official names, the dossier code kept as issued and the units made canonical', () => {
    expect(readSyncRecord(whole)).toMatchObject({
      ok: true,
      record: {
        code: '000.00.9001.H15-261005-0412',
        procedureCode: '2.000635',
        owner: { kind: 'PERSON', identifier: '015162999014' },
        channel: 'ONLINE',
        receivingUnit: 'H15.9001',
        processingUnit: 'H15.9001',
        status: 'ACCEPTED',
      },
    });
  });

  test('may lack its channel and its later dates', () => {
    const { KenhThucHien: _channel, NgayTiepNhan: _accepted, NgayHenTra: _due, ...rest } = whole;

    expect(readSyncRecord({ ...rest, TrangThaiHoSo: 1, NgayTra: '' })).toMatchObject({
      ok: true,
      record: { channel: null, dates: { accepted: null, due: null, returned: null } },
    });
  });

  test('with a placeholder for its owner is refused by the name of the field', () => {
    const record = { ...whole, DinhDanhCHS: [{ LoaiDinhDanh: 2, SoDinhDanh: '000000001' }] };

    expect(fieldsRefused(record)).toEqual(['DinhDanhCHS']);
  });

  test('is refused with all its problems at once', () => {
    const record = { ...whole, MaHoSo: 'x', TrangThaiHoSo: 11, KenhThucHien: 4, NgayTra: '2026' };

    expect(fieldsRefused(record)).toEqual(['MaHoSo', 'KenhThucHien', 'TrangThaiHoSo', 'NgayTra']);
  });

  test('names the supplement whose date cannot be read', () => {
    const record = { ...whole, DanhSachHoSoBoSung: [{ NgayBoSung: 'soon' }] };

    expect(fieldsRefused(record)).toEqual(['DanhSachHoSoBoSung.0.NgayBoSung']);
  });

  test('never has its values repeated in a refusal', () => {
    const secret = '060999014';

    const reading = readSyncRecord({ ...whole, DinhDanhCHS: [{ SoDinhDanh: secret }], MaTTHC: secret });

    expect(JSON.stringify(reading)).not.toContain(secret);
  });

  test('can be anything at all without harm', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        expect(readSyncRecord(anything).ok).toBe(false);
      }),
    );
  });
});
