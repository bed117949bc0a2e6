import { createHash } from 'node:crypto';

import type { ServiceQuery } from '#shared/service-calls.ts';

/** A record of the synchronisation message, as a system of Lào Cai would send it; the people are of the reserved range. */
export function aSyncRecord(index: number, change: object = {}): Readonly<Record<string, unknown>> {
  const number = String(index).padStart(7, '0');
  return {
    MaHoSo: `H38.9001-261005-${number.slice(-7)}`,
    MaTTHC: '2.000635',
    TenTTHC: 'Cấp bản sao Trích lục hộ tịch',
    MaLinhVuc: 'G15-TP07',
    TenLinhVuc: 'Hộ tịch',
    KenhThucHien: 2,
    LoaiDoiTuong: 1,
    DinhDanhCHS: [
      { LoaiDinhDanh: 1, SoDinhDanh: `01516${index % 10}999${String(index % 1_000).padStart(3, '0')}` },
    ],
    NgayNopHoSo: '20261005083000',
    NgayTiepNhan: '20261005083500',
    NgayHenTra: '20261005170000',
    NgayKetThucXuLy: '20261005103000',
    NgayTra: '20261005104000',
    TrangThaiHoSo: 10,
    DonViXuLy: 'H38.9001',
    TaiKhoanDuocXacThucVoiVNeID: 1,
    HoSoCoThanhPhanSoHoa: 1,
    DuocThanhToanTrucTuyen: 1,
    ...change,
  };
}

/** Citizens and procedures as they answer when they know everyone: the same person has the same reference. */
export async function everyoneKnown({
  subgraph,
  variables,
}: ServiceQuery): Promise<Readonly<Record<string, unknown>>> {
  if (subgraph !== 'citizens') {
    return { procedure: { id: `${String(variables['code'])}@2025-07-01`, channels: [] } };
  }
  const {
    personalIds = [],
    taxCodes = [],
  }: { personalIds?: readonly string[]; taxCodes?: readonly string[] } = variables;
  return {
    partyRefs: [
      ...personalIds.map((id) => ({ ref: refOf(id), kind: 'CITIZEN' })),
      ...taxCodes.map((code) => ({ ref: refOf(code), kind: 'ORGANIZATION' })),
    ],
  };
}

function refOf(identifier: string): string {
  const hex = createHash('sha256').update(identifier).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
}
