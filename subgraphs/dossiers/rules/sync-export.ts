import { DOSSIER_STATUSES, type DossierStatus } from './dossier-status.ts';
import type { SyncContent } from './sync-content.ts';
import { dayOf, minuteOf } from './vietnam-time.ts';

/** What a record of the hub’s own dossier is written from. */
export interface ExportedDossier {
  readonly code: string;
  /** `<code>@<validFrom>`. */
  readonly procedureId: string;
  readonly ownerKind: 'CITIZEN' | 'ORGANIZATION';
  readonly channel: 'DIRECT' | 'ONLINE' | 'POST' | null;
  readonly processingUnit: string;
  readonly status: DossierStatus;
  readonly submittedAt: Date;
  readonly acceptedAt: Date | null;
  readonly dueAt: Date | null;
  readonly completedAt: Date | null;
  readonly returnedAt: Date | null;
}

/** Its history, papers, fees and results. */
export interface ExportedParts {
  readonly events: readonly { readonly at: Date; readonly status: DossierStatus; readonly kind: string }[];
  readonly components: readonly {
    readonly componentId: string;
    readonly answer: string;
    readonly documentId: string | null;
    readonly digitised: boolean | null;
  }[];
  readonly payments: readonly {
    readonly nameVi: string;
    readonly amount: string;
    readonly state: string;
    readonly method: string | null;
  }[];
  readonly results: readonly { readonly documentId: string }[];
}

const CHANNELS = { DIRECT: 1, ONLINE: 2, POST: 3 } as const;
const PAID_AT: Readonly<Record<string, number>> = { NATIONAL_PORTAL: 1, AGENCY_SYSTEM: 2 };

/**
 * The record that the hub’s own dossier is synchronised as, but for the names that its owner, procedures and citizens give.
 * @see DongBoHoSoMC in Văn phòng Chính phủ, guide to connecting with the National Public Service Portal, version 1.4
 */
export function exportedContent(dossier: ExportedDossier, parts: ExportedParts): SyncContent {
  const { components, payments, results } = parts;
  return {
    MaHoSo: dossier.code,
    MaTTHC: dossier.procedureId.split('@')[0] ?? null,
    KenhThucHien: dossier.channel === null ? null : CHANNELS[dossier.channel],
    LoaiDoiTuong: dossier.ownerKind === 'CITIZEN' ? 1 : 4,
    ...datesOf(dossier, parts),
    TrangThaiHoSo: DOSSIER_STATUSES.indexOf(dossier.status) + 1,
    DonViXuLy: dossier.processingUnit,
    NoiNopHoSo: 1,
    HoSoCoThanhPhanSoHoa: components.some(({ digitised }) => digitised === true) ? 1 : 0,
    // Who files online has signed in with VNeID: nobody else can.
    TaiKhoanDuocXacThucVoiVNeID: dossier.channel === 'ONLINE' ? 1 : 0,
    DuocThanhToanTrucTuyen: paidOnline(payments),
    TaiLieuNop: components.map(paperOf),
    DanhSachLePhi: payments.map(({ nameVi, amount }) => ({ TenPhiLePhi: nameVi, Gia: Number(amount) })),
    DanhSachHoSoBoSung: supplementsOf(parts),
    DanhSachGiayToKetQua: results.map(({ documentId }) => ({ GiayToId: documentId })),
  };
}

/** A moment as records write it, `yyyyMMddHHmmss` in Vietnam’s time. */
export function writtenMoment(moment: Date): string {
  const minute = Math.floor(minuteOf(moment));
  return [
    dayOf(moment).replaceAll('-', ''),
    twoDigits(Math.floor(minute / 60)),
    twoDigits(minute % 60),
    twoDigits(moment.getUTCSeconds()),
  ].join('');
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');
const written = (moment: Date | null | undefined): string | null =>
  moment === null || moment === undefined ? null : writtenMoment(moment);

function datesOf(dossier: ExportedDossier, { events }: ExportedParts): Partial<SyncContent> {
  return {
    NgayNopHoSo: writtenMoment(dossier.submittedAt),
    NgayTiepNhan: written(dossier.acceptedAt),
    NgayHenTra: written(dossier.dueAt),
    NgayKetThucXuLy: written(dossier.completedAt),
    NgayTra: written(dossier.returnedAt),
    NgayTuChoi: written(events.find(({ status }) => status === 'REJECTED')?.at),
  };
}

function paidOnline(payments: ExportedParts['payments']): number {
  const paid = payments.find(({ state, method }) => state === 'PAID' && method !== null && method in PAID_AT);
  return PAID_AT[paid?.method ?? ''] ?? 3;
}

function paperOf({ componentId, answer, documentId, digitised }: ExportedParts['components'][number]) {
  const isReused = answer.startsWith('SATISFIED_BY');
  return {
    TepDinhKemId: documentId,
    MaThanhPhanHoSo: componentId.split('/').at(-1) ?? componentId,
    DuocSoHoa: digitised === true ? 1 : 0,
    DuocTaiSuDung: isReused ? 1 : 0,
    DuocLayTuKhoDMQG: answer === 'SATISFIED_BY_STORED_DOCUMENT' ? 1 : 0,
  };
}

function supplementsOf({ events }: ExportedParts) {
  return events.flatMap(({ status, kind, at }, index) => {
    if (status !== 'SUPPLEMENT_REQUIRED' || kind !== 'STATUS') {
      return [];
    }
    const supplied = events.slice(index + 1).find((later) => later.status !== 'SUPPLEMENT_REQUIRED');
    return [{ NgayBoSung: writtenMoment(at), NgayTiepNhanBoSung: written(supplied?.at) }];
  });
}
