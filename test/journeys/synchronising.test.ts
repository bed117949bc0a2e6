import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startHubWorld, type HubWorld } from '../support/hub-world.ts';

const SYNC = `mutation ($records: [DossierSyncRecordInput!]!) { syncDossiers(records: $records) {
  __typename
  ... on DossiersSynchronised { records { row code outcome problems { field reason } } }
  ... on TooManyRecords { limit }
} }`;
const FEED = `query ($after: String) { dossierChanges(after: $after) {
  edges { node { code kind status version } } pageInfo { hasNextPage endCursor } } }`;

/** Everything that a system may say of a dossier, under the official names. */
const RECORD = {
  MaHoSo: 'H38.9001-261105-0777',
  MaTTHC: '2.000635',
  TenTTHC: 'Cấp bản sao Trích lục hộ tịch, bản sao Giấy khai sinh',
  MaLinhVuc: 'G15-TP07',
  TenLinhVuc: 'Hộ tịch',
  KenhThucHien: 2,
  ChuHoSo: 'Người Hư Cấu',
  LoaiDoiTuong: 1,
  DinhDanhCHS: [{ LoaiDinhDanh: 1, SoDinhDanh: '015162999014' }],
  MaDoiTuong: '8f14e45f',
  ThongTinKhac: 'Tổ 1',
  Email: 'hu-cau@example.vn',
  Fax: '0200000000',
  SoDienThoai: '0900000000',
  TrichYeuHoSo: 'Bản sao giấy khai sinh',
  NgayNopHoSo: '20261105083000',
  NgayTiepNhan: '20261105083500',
  NgayHenTra: '20261106170000',
  NgayKetThucXuLy: null,
  NgayTra: null,
  NgayTuChoi: null,
  TrangThaiHoSo: 4,
  HinhThuc: 0,
  ThongTinTra: 'Trả tại quầy',
  DonViXuLy: 'H38.9001',
  NoiNopHoSo: 2,
  HoSoCoThanhPhanSoHoa: 1,
  TaiKhoanDuocXacThucVoiVNeID: 1,
  DuocThanhToanTrucTuyen: 1,
  DSKetNoiCSDL: [{ MaCSDL: 1 }, { MaCSDL: 7 }],
  TaiLieuNop: [
    {
      TepDinhKemId: '17',
      TenTepDinhKem: 'to-khai.pdf',
      IsDeleted: false,
      MaThanhPhanHoSo: '000.00.00.G15-KQ003204',
      DuongDanTaiTepTin: 'https://mot-cua.example.vn/17',
      DuocSoHoa: 1,
      DuocTaiSuDung: 0,
      DuocLayTuKhoDMQG: 0,
      MaKetQuaThayThe: null,
    },
  ],
  DanhSachLePhi: [{ TenPhiLePhi: 'Bản sao', MaPhiLePhi: 'LP1', HinhThucThu: 1, Gia: 8000, LoaiPhiLePhi: 1 }],
  DanhSachTepDinhKemKhac: [{ TenGiayTo: 'Ảnh', SoLuong: 1, LoaiGiayTo: 0 }],
  DanhSachHoSoBoSung: [
    {
      HoSoBoSungId: '3',
      NguoiYeuCauBoSung: 'Cán bộ',
      NoiDungBoSung: 'Bổ sung tờ khai',
      NgayBoSung: '20261105090000',
      NguoiTiepNhanBoSung: 'Cán bộ',
      ThongTinTiepNhan: 'Đủ',
      NgayTiepNhanBoSung: '20261105093000',
      TrangThaiBoSung: 4,
      DanhSachGiayToBoSung: [{ TenGiayTo: 'Tờ khai', SoLuong: 1, LoaiGiayTo: 1 }],
      DanhSachLePhiBoSung: [],
      NgayHenTraTruoc: '20261106160000',
      NgayHenTraMoi: '20261106170000',
    },
  ],
  DanhSachGiayToKetQua: [
    {
      TenGiayTo: 'Bản sao',
      MaThanhPhanHoSo: null,
      GiayToId: '99',
      DuongDanTepTinKetQua: 'https://mot-cua.example.vn/99',
      MaGiayToKetQua: 'KQ.G15.000342',
    },
  ],
  GhiChu: 'Không',
};

/** Asks for all that a value holds: names stand in lists as they do in objects. */
function selectionOf(value: unknown): string {
  const inside: unknown = Array.isArray(value) ? value[0] : value;
  return typeof inside === 'object' && inside !== null
    ? `{ ${Object.entries(inside)
        .map(([name, below]) =>
          name === 'DanhSachLePhiBoSung' ? `${name} { Gia }` : `${name} ${selectionOf(below)}`,
        )
        .join(' ')} }`
    : '';
}

describe('a province’s own system synchronises its dossiers', () => {
  let world: HubWorld;
  beforeAll(async () => {
    world = await startHubWorld();
  });
  afterAll(() => world.stop());

  const sends = async (records: readonly object[], persona = 'province-system') => {
    const { data, errors } = await world.asks(persona, SYNC, {
      variables: { records },
      purpose: 'SYNC_DOSSIER',
    });
    const result: {
      syncDossiers?: {
        records: { outcome: string; problems: { field: string; reason: string }[] }[];
      } | null;
    } = data ?? {};
    const rows = result.syncDossiers?.records ?? [];
    return {
      result: result.syncDossiers,
      errors,
      rows: rows.map(({ outcome, problems }) => [outcome, ...problems.map(({ field }) => field)]),
      reasons: rows.flatMap(({ problems }) => problems.map(({ reason }) => reason)),
    };
  };
  const record = (code: string, change: object = {}) => ({ ...RECORD, MaHoSo: code, ...change });

  test('what was synchronised comes out equal under the official names, the identifier from its owner', async () => {
    const { rows } = await sends([RECORD]);

    const { data, errors } = await world.asks(
      'province-system',
      `query ($code: DossierCode!) { dossierSyncRecord(code: $code) ${selectionOf(RECORD)} }`,
      { variables: { code: RECORD.MaHoSo }, purpose: 'SYNC_DOSSIER' },
    );

    expect(rows).toEqual([['STORED']]);
    expect(errors).toEqual([]);
    expect(data).toEqual({ dossierSyncRecord: RECORD });
  });

  test('the same record again changes nothing; a newer one raises the version and is added to the history', async () => {
    const code = 'H38.9001-261105-0778';
    await sends([record(code)]);

    const again = await sends([record(code)]);
    const done = { NgayKetThucXuLy: '20261106100000', NgayTra: '20261106101500', TrangThaiHoSo: 10 };
    const newer = await sends([record(code, done)]);

    const { data } = await world.asks(
      'province-system',
      `query ($code: DossierCode!) { dossier(code: $code) { version status history { status } findings { code } } }`,
      { variables: { code }, purpose: 'SYNC_DOSSIER' },
    );
    expect([again.rows, newer.rows]).toEqual([[['UNCHANGED']], [['STORED']]]);
    expect(data).toEqual({
      dossier: {
        version: 2,
        status: 'RESULT_RETURNED',
        history: [
          'SUBMITTED',
          'ACCEPTED',
          'SUPPLEMENT_REQUIRED',
          'IN_PROGRESS',
          'COMPLETED',
          'RESULT_RETURNED',
        ].map((status) => ({ status })),
        findings: [],
      },
    });
  });

  test('a step that the table does not have is stored and found', async () => {
    const code = 'H38.9001-261105-0779';
    await sends([
      record(code, { TrangThaiHoSo: 10, NgayKetThucXuLy: '20261106100000', NgayTra: '20261106110000' }),
    ]);

    await sends([record(code)]);

    const { data } = await world.asks(
      'province-system',
      `query ($code: DossierCode!) { dossier(code: $code) { status findings { code } } }`,
      { variables: { code }, purpose: 'SYNC_DOSSIER' },
    );
    expect(data).toEqual({
      dossier: { status: 'IN_PROGRESS', findings: [{ code: 'STEP_NOT_FORESEEN' }] },
    });
  });

  test('each record is refused by itself, by field and reason, and no reason repeats a value', async () => {
    const placeholder = [{ LoaiDinhDanh: 2, SoDinhDanh: '000000001' }];

    const { rows, reasons } = await sends([
      record('H38.9001-261105-0801', { DinhDanhCHS: placeholder }),
      record('H26.9001-261105-0802'),
      record('H38.9001-261105-0803', { MaTTHC: '9.999999' }),
      record('H38.9001-261105-0804', { NgayTiepNhan: '2026-11-05', TrangThaiHoSo: 11 }),
      record('H38.9001-261105-0805'),
      record('H38.9001-261105-0805'),
    ]);

    expect(rows).toEqual([
      ['REFUSED', 'DinhDanhCHS'],
      ['REFUSED', 'MaHoSo'],
      ['REFUSED', 'MaTTHC'],
      ['REFUSED', 'TrangThaiHoSo', 'NgayTiepNhan'],
      ['STORED'],
      ['REFUSED', 'MaHoSo'],
    ]);
    expect(reasons.join()).not.toMatch(/000000001|9\.999999|2026-11-05/);
  });

  test('somebody whom no register holds yet is put on record as declared, once, and their number comes out again', async () => {
    const unheard = [{ LoaiDinhDanh: 1, SoDinhDanh: '015189999987' }];

    const { rows } = await sends([
      record('H38.9001-261105-0811', { DinhDanhCHS: unheard }),
      record('H38.9001-261105-0812', { DinhDanhCHS: unheard }),
    ]);

    const { data } = await world.asks(
      'province-system',
      'query ($code: DossierCode!) { dossierSyncRecord(code: $code) { DinhDanhCHS { LoaiDinhDanh SoDinhDanh } } }',
      { variables: { code: 'H38.9001-261105-0812' }, purpose: 'SYNC_DOSSIER' },
    );
    expect(rows).toEqual([['STORED'], ['STORED']]);
    expect(data).toEqual({ dossierSyncRecord: { DinhDanhCHS: unheard } });
  });

  test('a dossier that the hub keeps is not replaced by a record, and more than 100 are not taken', async () => {
    const { data } = await world.asks(
      'officer-lao-cai',
      '{ dossiers(filter: {}, first: 100) { edges { node { code synchronised } } } }',
    );
    const listed: { dossiers?: { edges: { node: { code: string; synchronised: boolean } }[] } } = data ?? {};
    const own = listed.dossiers?.edges.find(({ node }) => !node.synchronised && node.code.startsWith('H38'));

    const kept = await sends([record(own?.node.code ?? '')]);
    const many = await sends(Array.from({ length: 101 }, () => ({ MaHoSo: RECORD.MaHoSo })));

    expect(kept.rows).toEqual([['REFUSED', 'MaHoSo']]);
    expect(many.result).toEqual({ __typename: 'TooManyRecords', limit: 100 });
  });

  test('only a system with the scope may send records', async () => {
    const [officer, citizen] = await Promise.all([
      sends([RECORD], 'officer-lao-cai'),
      sends([RECORD], 'citizen'),
    ]);

    expect([officer.result ?? null, citizen.result ?? null]).toEqual([null, null]);
    expect(officer.errors[0]?.extensions.code).toMatch(/FORBIDDEN|PURPOSE_DENIED/);
  });

  test('the feed of its agency tells what was synchronised, and goes on after the last cursor', async () => {
    const readAll = async (after: string | null): Promise<{ codes: string[]; end: string | null }> => {
      const { data } = await world.asks('province-system', FEED, { variables: { after } });
      const page: {
        dossierChanges?: {
          edges: { node: { code: string } }[];
          pageInfo: { endCursor: string | null };
        };
      } = data ?? {};
      const end = page.dossierChanges?.pageInfo.endCursor ?? null;
      const codes = page.dossierChanges?.edges.map(({ node }) => node.code) ?? [];
      if (end === null) {
        return { codes, end: after };
      }
      const rest = await readAll(end);
      return { codes: [...codes, ...rest.codes], end: rest.end };
    };
    const before = await readAll(null);

    await sends([record('H38.9001-261105-0901')]);

    expect(before.codes.length).toBeGreaterThan(0);
    expect((await readAll(before.end)).codes).toEqual(['H38.9001-261105-0901']);
  });

  test('whoever has the code is told live through the gateway when the record arrives', async () => {
    const code = 'H38.9001-261105-0902';
    await sends([record(code)]);
    const query = `subscription { dossierChanged(code: "${code}") { status processingUnit { code } } }`;
    const leaving = new AbortController();
    const stream = await fetch(`${world.url}/graphql/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query }),
      signal: leaving.signal,
    });
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
    let told = '';
    const readUntil = async (words: string): Promise<void> => {
      if (!told.includes(words)) {
        const next = await reader?.read();
        told += next?.value ?? '';
        await readUntil(words);
      }
    };
    await readUntil('"status":"IN_PROGRESS"');

    await sends([record(code, { TrangThaiHoSo: 9, NgayKetThucXuLy: '20261106100000' })]);

    await readUntil('"status":"COMPLETED"');
    expect(told).toContain('"processingUnit":{"code":"H38.9001"}');
    leaving.abort();
  });
});
