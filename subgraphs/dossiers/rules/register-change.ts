import type { DossierStatus } from './dossier-status.ts';
import { legProgress } from './leg-progress.ts';

/** What became of what a dossier changes in the register of people, as in the SDL. */
export type RegisterChangeState =
  | 'WAITING'
  | 'RECORDED'
  | 'NOTHING_TO_CHANGE'
  | 'IDENTIFIER_NOT_ISSUED'
  | 'NOT_TAKEN';

/** The code of the procedure by which a child gets on record. */
export const BIRTH_REGISTRATION = '1.001193';
/** The code of the procedure by which a death gets on record. */
export const DEATH_REGISTRATION = '1.000656';
/** The code of the procedure by which somebody's permanent residence begins. */
export const RESIDENCE_REGISTRATION = '1.004222';
/** The code of the procedure by which somebody's permanent residence ends. */
export const RESIDENCE_DELETION = '1.003197';

const CHANGING: ReadonlySet<string> = new Set([
  BIRTH_REGISTRATION,
  DEATH_REGISTRATION,
  RESIDENCE_REGISTRATION,
  RESIDENCE_DELETION,
]);

/** The code of a procedure, without the day from which this version of it holds. */
export function procedureCodeOf({ procedureId }: { readonly procedureId: string }): string {
  return procedureId.split('@')[0] ?? '';
}

/** A dossier as a step found it, and the status to which the step led. */
export interface Ended {
  readonly procedureId: string;
  readonly status: DossierStatus;
  readonly after: DossierStatus;
}

/**
 * Whether the register of people has to be told now: by a dossier of civil status or residence that has just ended well, and only then.
 * @see Luật Hộ tịch 60/2014/QH13, Điều 16 and 34; Luật Cư trú 68/2020/QH14, Điều 20 and 24
 */
export function reachesRegister({ procedureId, status, after }: Ended): boolean {
  return (
    CHANGING.has(procedureCodeOf({ procedureId })) &&
    legProgress(status) !== 'ENDED_WELL' &&
    legProgress(after) === 'ENDED_WELL'
  );
}

/**
 * What became of it, in words for whoever waits.
 * @see NĐ 118/2025/NĐ-CP (the whole path can be followed)
 */
export const REGISTER_CHANGES: Readonly<
  Record<RegisterChangeState, { readonly VI: string; readonly EN: string }>
> = {
  WAITING: {
    VI: 'Đang chờ ghi vào dữ liệu dân cư.',
    EN: 'Waits to be entered in the register of people.',
  },
  RECORDED: {
    VI: 'Đã ghi vào dữ liệu dân cư.',
    EN: 'Entered in the register of people.',
  },
  NOTHING_TO_CHANGE: {
    VI: 'Không ghi gì: hồ sơ không xác định được người liên quan trong dữ liệu dân cư.',
    EN: 'Nothing was entered: the dossier does not say for certain whom in the register it is about.',
  },
  IDENTIFIER_NOT_ISSUED: {
    VI: 'Số định danh cá nhân của trẻ chưa được cấp; số do Cơ sở dữ liệu quốc gia về dân cư (Bộ Công an) cấp.',
    EN: 'The child has no personal number yet; the population database (Ministry of Public Security) issues it.',
  },
  NOT_TAKEN: {
    VI: 'Dữ liệu dân cư không nhận thay đổi này; cơ quan giải quyết cần kiểm tra lại hồ sơ.',
    EN: 'The register did not take this change; the agency has to look at the dossier again.',
  },
};
