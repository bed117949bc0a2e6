import type { Happening } from './course-of.ts';
import type { DossierStatus } from './dossier-status.ts';

/** The dates of a synchronised record; null where it names none. */
export interface SyncDates {
  readonly submitted: Date;
  readonly accepted: Date | null;
  readonly due: Date | null;
  readonly rejected: Date | null;
  readonly completed: Date | null;
  readonly returned: Date | null;
  /** When papers were asked for, and when they came. */
  readonly supplements: readonly { readonly asked: Date; readonly supplied: Date | null }[];
}

/** What is known beside the dates: the status that the record gives, and who received and who processes. */
export interface SyncStanding {
  readonly status: DossierStatus;
  readonly receivingUnit: string;
  readonly processingUnit: string;
}

/**
 * What a synchronised record says has happened, oldest first. The due date is taken from the record. Where its dates do not
 * lead to its status, that status is the last thing that happened.
 * @see DongBoHoSoMC, fields NgayNopHoSo, NgayTiepNhan, NgayHenTra, NgayTuChoi, NgayKetThucXuLy, NgayTra, DanhSachHoSoBoSung
 */
export function syncCourse(dates: SyncDates, standing: SyncStanding): readonly Happening[] {
  const { receivingUnit, processingUnit } = standing;
  const dated = [
    became('SUBMITTED', { at: dates.submitted, unit: null }),
    became('ACCEPTED', { at: dates.accepted, unit: receivingUnit, dueAt: dates.due }),
    ...dates.supplements.flatMap(({ asked, supplied }) => [
      became('SUPPLEMENT_REQUIRED', { at: asked, unit: processingUnit }),
      became('IN_PROGRESS', { at: supplied, unit: processingUnit }),
    ]),
    became('REJECTED', { at: dates.rejected, unit: receivingUnit }),
    became('COMPLETED', { at: dates.completed, unit: processingUnit }),
    became('RESULT_RETURNED', { at: dates.returned, unit: processingUnit }),
  ]
    .flat()
    .toSorted((one, other) => one.at.getTime() - other.at.getTime());
  const last = dated.at(-1);
  return last === undefined || last.status === standing.status
    ? dated
    : [...dated, ...became(standing.status, { at: last.at, unit: processingUnit })];
}

function became(
  status: DossierStatus,
  { at, unit, dueAt = null }: { at: Date | null; unit: string | null; dueAt?: Date | null },
): Happening[] {
  return at === null ? [] : [{ kind: 'STATUS', at, status, unit, dueAt }];
}
