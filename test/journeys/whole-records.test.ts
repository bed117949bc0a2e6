import { afterAll, beforeAll, expect, test } from 'vitest';

import { startHubWorld, type HubWorld } from '../support/hub-world.ts';

/** HUB_LIMIT_BODY_BYTES, unless somebody sets another. */
const BODY_BYTES = 1_048_576;

const SYNC = `mutation ($records: [DossierSyncRecordInput!]!) { syncDossiers(records: $records) {
  ... on DossiersSynchronised { records { outcome problems { field reason } } } } }`;

const paper = (number: number) => ({
  TepDinhKemId: `b7f3c2a0-5d1e-4c55-9d0e-0000000000${String(number).padStart(2, '0')}`,
  TenTepDinhKem: `Bản chụp giấy tờ số ${number} do người nộp tải lên từ điện thoại.pdf`,
  IsDeleted: false,
  MaThanhPhanHoSo: '000.00.00.G15-KQ003204',
  DuongDanTaiTepTin: `https://dichvucong.laocai.example.vn/tep-tin/2026/11/05/b7f3c2a0-5d1e-4c55-9d0e-${number}.pdf`,
  DuocSoHoa: 1,
  DuocTaiSuDung: 0,
  DuocLayTuKhoDMQG: 0,
  MaKetQuaThayThe: 'KQ.G15.000342',
});
const fee = (name: string) => ({
  TenPhiLePhi: name,
  MaPhiLePhi: 'LP.0001',
  HinhThucThu: 1,
  Gia: 8000,
  LoaiPhiLePhi: 1,
});
const supplement = {
  HoSoBoSungId: '3f1f7a36-2a50-4a4c-8a53-3a5a1f3a9c11',
  NguoiYeuCauBoSung: 'Cán bộ một cửa xã',
  NoiDungBoSung:
    'Đề nghị bổ sung bản chụp giấy chứng sinh rõ nét, có đủ chữ ký và dấu của cơ sở y tế nơi trẻ sinh ra. '.repeat(
      3,
    ),
  NgayBoSung: '20261105090000',
  NguoiTiepNhanBoSung: 'Cán bộ một cửa xã',
  ThongTinTiepNhan: 'Đã nhận đủ giấy tờ bổ sung',
  NgayTiepNhanBoSung: '20261105093000',
  TrangThaiBoSung: 4,
  DanhSachGiayToBoSung: [{ TenGiayTo: 'Giấy chứng sinh', SoLuong: 1, LoaiGiayTo: 1 }],
  DanhSachLePhiBoSung: [fee('Lệ phí bổ sung')],
  NgayHenTraTruoc: '20261106160000',
  NgayHenTraMoi: '20261106170000',
};

/** A record in which every field of the official message says something, as long as a counter writes it. */
const wholeRecord = (number: number) => ({
  MaHoSo: `H38.9001-261105-${String(2_000 + number)}`,
  MaTTHC: '2.000635',
  TenTTHC: 'Cấp bản sao Trích lục hộ tịch, bản sao Giấy khai sinh',
  MaLinhVuc: 'G15-TP07',
  TenLinhVuc: 'Hộ tịch',
  KenhThucHien: 2,
  ChuHoSo: 'Người Hư Cấu Trong Dải Dành Riêng',
  LoaiDoiTuong: 1,
  DinhDanhCHS: [{ LoaiDinhDanh: 1, SoDinhDanh: `015162999${String(number).padStart(3, '0')}` }],
  MaDoiTuong: '8f14e45f-ceea-467f-a8d4-5d3c5c3b7a10',
  ThongTinKhac: 'Tổ dân phố số 1, phường Cam Đường, tỉnh Lào Cai; liên hệ ngoài giờ hành chính',
  Email: 'nguoi.hu.cau@example.vn',
  Fax: '02140000000',
  SoDienThoai: '0900000000',
  TrichYeuHoSo:
    'Đề nghị cấp bản sao giấy khai sinh để nộp hồ sơ nhập học, kèm các giấy tờ liên quan. '.repeat(6),
  NgayNopHoSo: '20261105083000',
  NgayTiepNhan: '20261105083500',
  NgayHenTra: '20261106170000',
  NgayKetThucXuLy: '20261105150000',
  NgayTra: '20261105153000',
  NgayTuChoi: null,
  TrangThaiHoSo: 10,
  HinhThuc: 0,
  ThongTinTra: 'Trả trực tiếp tại bộ phận một cửa, người nhận ký sổ',
  DonViXuLy: 'H38.9001',
  NoiNopHoSo: 2,
  HoSoCoThanhPhanSoHoa: 1,
  TaiKhoanDuocXacThucVoiVNeID: 1,
  DuocThanhToanTrucTuyen: 1,
  DSKetNoiCSDL: [{ MaCSDL: 1 }, { MaCSDL: 7 }],
  TaiLieuNop: [paper(1), paper(2), paper(3), paper(4)],
  DanhSachLePhi: [fee('Phí cấp bản sao trích lục hộ tịch'), fee('Lệ phí trả kết quả qua bưu chính')],
  DanhSachTepDinhKemKhac: [{ TenGiayTo: 'Ảnh chân dung', SoLuong: 2, LoaiGiayTo: 0 }],
  DanhSachHoSoBoSung: [supplement],
  DanhSachGiayToKetQua: [
    {
      TenGiayTo: 'Bản sao trích lục khai sinh',
      MaThanhPhanHoSo: null,
      GiayToId: '5e0b5f3c-0b7c-4b5d-8a5f-1f1f1f1f1f1f',
      DuongDanTepTinKetQua: 'https://dichvucong.laocai.example.vn/ket-qua/2026/11/05/5e0b5f3c.pdf',
      MaGiayToKetQua: 'KQ.G15.000342',
    },
  ],
  GhiChu: 'Hồ sơ nhận tại điểm hỗ trợ, đã đối chiếu bản chính.',
});

let world: HubWorld;
beforeAll(async () => {
  world = await startHubWorld();
});
afterAll(() => world.stop());

test('a full call of a hundred whole official records fits into a request, and every one of them is stored', async () => {
  const records = Array.from({ length: 100 }, (_, number) => wholeRecord(number));
  const body = JSON.stringify({ query: SYNC, variables: { records } });

  const { data, errors } = await world.asks('province-system', SYNC, {
    variables: { records },
    purpose: 'SYNC_DOSSIER',
  });

  expect(Buffer.byteLength(body)).toBeGreaterThan(BODY_BYTES / 4);
  expect(Buffer.byteLength(body)).toBeLessThan(BODY_BYTES);
  expect(errors).toEqual([]);
  const { syncDossiers }: { syncDossiers: { records: readonly { outcome: string }[] } } = data;
  expect(syncDossiers.records.map(({ outcome }) => outcome)).toEqual(records.map(() => 'STORED'));
});
