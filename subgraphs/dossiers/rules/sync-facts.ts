import type { SyncContent } from './sync-content.ts';

/** What of a dossier’s papers, fees and results figures are made of. */
export interface PaperFacts {
  /** A result with a file was given back. */
  readonly eResult: boolean;
  /** A paper that was handed in, or the dossier as a whole, was digitised. */
  readonly digitised: boolean;
  /** Something came from or went to a store in which others find it. */
  readonly shared: boolean;
  /** Who handed it in was known by VNeID, or their data was read from a national database. */
  readonly usesPopulationData: boolean;
  readonly paidOnline: boolean;
  /** There are fees, and each is 0. */
  readonly freeOfCharge: boolean;
  readonly papersReused: number;
  readonly papersSupplied: number;
  readonly fieldsReused: number;
  readonly fieldsTyped: number;
}

/** MaCSDL of the population database; the only value of the list that is known for certain. */
const POPULATION = 1;

type Papers = NonNullable<SyncContent['TaiLieuNop']>;

/**
 * What a synchronised record says of papers, fees and results. A form’s answers are not part of such a record.
 * @see Quyết định 766/QĐ-TTg, indicators 3.6, 4.1 to 4.5, by the fields of DongBoHoSoMC
 */
export function syncFacts(content: SyncContent): PaperFacts {
  const papers = (content.TaiLieuNop ?? []).filter(({ IsDeleted }) => IsDeleted !== true);
  const fees = content.DanhSachLePhi ?? [];
  const eResult = (content.DanhSachGiayToKetQua ?? []).some((result) =>
    isFilled(result.DuongDanTepTinKetQua),
  );
  const papersReused = papers.filter(isReused).length;
  return {
    eResult,
    digitised: content.HoSoCoThanhPhanSoHoa === 1 || papers.some(({ DuocSoHoa }) => DuocSoHoa === 1),
    shared: eResult || fromStore(papers),
    usesPopulationData: usesPopulationData(content, papers),
    paidOnline: content.DuocThanhToanTrucTuyen === 1 || content.DuocThanhToanTrucTuyen === 2,
    freeOfCharge: fees.length > 0 && fees.every(({ Gia }) => Gia === 0),
    papersReused,
    papersSupplied: papers.length - papersReused,
    fieldsReused: 0,
    fieldsTyped: 0,
  };
}

function usesPopulationData(content: SyncContent, papers: Papers): boolean {
  return (
    content.TaiKhoanDuocXacThucVoiVNeID === 1 ||
    fromStore(papers) ||
    (content.DSKetNoiCSDL ?? []).some(({ MaCSDL }) => MaCSDL === POPULATION)
  );
}

function isReused({ DuocTaiSuDung, DuocLayTuKhoDMQG, MaKetQuaThayThe }: Papers[number]): boolean {
  return DuocLayTuKhoDMQG === 1 || DuocTaiSuDung === 1 || DuocTaiSuDung === 2 || isFilled(MaKetQuaThayThe);
}

function fromStore(papers: Papers): boolean {
  return papers.some(({ DuocLayTuKhoDMQG }) => DuocLayTuKhoDMQG === 1);
}

function isFilled(text: string | null | undefined): boolean {
  return text !== null && text !== undefined && text !== '';
}
