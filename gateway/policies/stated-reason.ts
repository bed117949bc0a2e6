import { parseDossierCode } from '#schema/scalars/dossier-code.ts';
import type { Actor } from '#shared/caller.ts';
import { isPurpose, type Purpose } from '#shared/purposes.ts';

import { requestError } from '../guard/request-error.ts';
import type { Purposes } from './purpose-snapshot.ts';

/** What a request says of its reason: the headers `x-hub-purpose` and `x-hub-case`. Null: not given. */
export interface StatedReason {
  readonly purpose: string | null;
  readonly caseCode: string | null;
}

/** The reason in its canonical form. Fails with BAD_USER_INPUT when the purpose is not in the catalogue or the case is no code. */
export function readReason(reason: StatedReason, purposes: Purposes): StatedReason {
  return { purpose: purposeOf(reason, purposes), caseCode: caseOf(reason) };
}

/** The purpose of whoever states none. */
export function usualPurpose({ kind }: Actor): Purpose {
  switch (kind) {
    case 'OFFICER':
    case 'MACHINE':
      return 'WORK_LIST';
    case 'DATA_PROTECTION':
    case 'STATISTICS':
      return kind;
    default:
      return 'OWN_DATA';
  }
}

function purposeOf({ purpose }: StatedReason, purposes: Purposes): string | null {
  if (purpose === null || isPurpose(purpose) || purposes.current()?.has(purpose) === true) {
    return purpose;
  }
  throw requestError(400, 'BAD_USER_INPUT', {
    vi: 'Mục đích ở x-hub-purpose không có trong danh mục.',
    en: 'The purpose in x-hub-purpose is not in the catalogue.',
  });
}

// Intakes and emergencies are named by a UUID.
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function caseOf({ caseCode }: StatedReason): string | null {
  if (caseCode === null || UUID.test(caseCode)) {
    return caseCode;
  }
  const parsed = parseDossierCode(caseCode);
  if (parsed.ok) {
    return parsed.value;
  }
  throw requestError(400, 'BAD_USER_INPUT', {
    vi: 'x-hub-case phải là một mã hồ sơ (ví dụ H26.101-261121-0007), mã tiếp nhận hoặc mã yêu cầu khẩn cấp.',
    en: 'x-hub-case must be a dossier code (e.g. H26.101-261121-0007), an intake or an emergency.',
  });
}
