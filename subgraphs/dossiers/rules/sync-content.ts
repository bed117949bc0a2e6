import * as v from 'valibot';

import { inBothLanguages } from '#shared/errors.ts';

/** As many entries as one list of a record may have. */
const MOST_ENTRIES = 200;
const LONGEST_TEXT = 4_000;

const said = (vi: string, en: string): string => inBothLanguages({ vi, en });

const text = (longest = LONGEST_TEXT) =>
  v.nullish(
    v.pipe(
      v.string(said('Cần một chuỗi ký tự.', 'A text was expected.')),
      v.maxLength(longest, said(`Tối đa ${longest} ký tự.`, `At most ${longest} characters were expected.`)),
      // PostgreSQL stores no such character.
      v.check((value) => !value.includes('\0'), said('Ký tự không hợp lệ.', 'A character is not allowed.')),
    ),
  );
const id = v.nullish(
  v.pipe(
    v.union([v.string(), v.number()], said('Cần một mã.', 'An identifier was expected.')),
    v.transform(String),
    v.maxLength(LONGEST_TEXT, said('Mã quá dài.', 'The identifier is too long.')),
  ),
);
/** A code that systems write as a number or as its digits. */
const code = v.nullish(
  v.pipe(
    v.union([v.string(), v.number()], said('Cần một mã số.', 'A code number was expected.')),
    v.transform(Number),
    v.safeInteger(said('Cần một số nguyên.', 'A whole number was expected.')),
    v.minValue(0, said('Cần một số không âm.', 'A number that is not negative was expected.')),
  ),
);
const list = <Entry extends v.GenericSchema>(entry: Entry) =>
  v.nullish(
    v.pipe(
      v.array(entry, said('Cần một danh sách.', 'A list was expected.')),
      v.maxLength(
        MOST_ENTRIES,
        said(`Tối đa ${MOST_ENTRIES} mục.`, `At most ${MOST_ENTRIES} entries were expected.`),
      ),
    ),
  );

const fee = v.object({
  TenPhiLePhi: text(),
  MaPhiLePhi: text(),
  HinhThucThu: code,
  Gia: code,
  LoaiPhiLePhi: code,
});
const paper = v.object({ TenGiayTo: text(), SoLuong: code, LoaiGiayTo: code });

const content = v.object({
  MaHoSo: text(),
  MaTTHC: text(),
  TenTTHC: text(),
  MaLinhVuc: text(),
  TenLinhVuc: text(),
  KenhThucHien: code,
  ChuHoSo: text(),
  LoaiDoiTuong: code,
  // Whose numbers these are, citizens knows: they are not kept here.
  DinhDanhCHS: list(v.object({ LoaiDinhDanh: code })),
  MaDoiTuong: id,
  ThongTinKhac: text(),
  Email: text(),
  Fax: text(),
  SoDienThoai: text(),
  TrichYeuHoSo: text(1_000),
  NgayNopHoSo: text(),
  NgayTiepNhan: text(),
  NgayHenTra: text(),
  NgayKetThucXuLy: text(),
  NgayTra: text(),
  NgayTuChoi: text(),
  TrangThaiHoSo: code,
  HinhThuc: code,
  ThongTinTra: text(),
  DonViXuLy: text(),
  NoiNopHoSo: code,
  HoSoCoThanhPhanSoHoa: code,
  TaiKhoanDuocXacThucVoiVNeID: code,
  DuocThanhToanTrucTuyen: code,
  DSKetNoiCSDL: list(v.object({ MaCSDL: code })),
  TaiLieuNop: list(
    v.object({
      TepDinhKemId: id,
      TenTepDinhKem: text(),
      IsDeleted: v.nullish(v.boolean(said('Cần đúng hoặc sai.', 'True or false was expected.'))),
      MaThanhPhanHoSo: text(),
      DuongDanTaiTepTin: text(),
      DuocSoHoa: code,
      DuocTaiSuDung: code,
      DuocLayTuKhoDMQG: code,
      MaKetQuaThayThe: text(),
    }),
  ),
  DanhSachLePhi: list(fee),
  DanhSachTepDinhKemKhac: list(paper),
  DanhSachHoSoBoSung: list(
    v.object({
      HoSoBoSungId: id,
      NguoiYeuCauBoSung: text(),
      NoiDungBoSung: text(),
      NgayBoSung: text(),
      NguoiTiepNhanBoSung: text(),
      ThongTinTiepNhan: text(),
      NgayTiepNhanBoSung: text(),
      TrangThaiBoSung: code,
      DanhSachGiayToBoSung: list(paper),
      DanhSachLePhiBoSung: list(fee),
      NgayHenTraTruoc: text(),
      NgayHenTraMoi: text(),
    }),
  ),
  DanhSachGiayToKetQua: list(
    v.object({
      TenGiayTo: text(),
      MaThanhPhanHoSo: text(),
      GiayToId: id,
      DuongDanTepTinKetQua: text(),
      MaGiayToKetQua: text(),
    }),
  ),
  GhiChu: text(),
});

/** All that a record of the synchronisation message says, under the official names, but for the numbers of its owner. */
export type SyncContent = v.InferOutput<typeof content>;

/** A record’s content, or what in it cannot be taken: the field, and what was expected. */
export type ContentReading =
  | { readonly ok: true; readonly content: SyncContent }
  | { readonly ok: false; readonly problems: readonly { readonly field: string; readonly text: string }[] };

/**
 * Reads the content of a record: codes become numbers, whatever else a system sends is left out.
 * @see DongBoHoSoMC in Văn phòng Chính phủ, guide to connecting with the National Public Service Portal, version 1.4
 */
export function readSyncContent(input: object): ContentReading {
  const read = v.safeParse(content, input, { abortPipeEarly: true });
  return read.success
    ? { ok: true, content: read.output }
    : {
        ok: false,
        problems: read.issues.map((issue) => ({ field: v.getDotPath(issue) ?? '', text: issue.message })),
      };
}
