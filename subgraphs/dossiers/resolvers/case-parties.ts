import { isService } from '#shared/caller.ts';
import { callerError } from '#shared/errors.ts';

import type { DossiersContext } from '../context.ts';
import { casePartiesOf, type CasePartiesRow } from '../entities/case-parties.ts';

// Ten pages of the log; more in one question would be somebody walking through all dossiers.
const MOST_CODES = 1_000;

/** Whose cases these are, for the log's words. Fails with FORBIDDEN for everyone but access, LIMIT_EXCEEDED over 1,000. */
export async function caseParties(
  { caller, em }: DossiersContext,
  codes: readonly string[],
): Promise<(CasePartiesRow | null)[]> {
  if (!isService(caller, 'access')) {
    throw callerError('FORBIDDEN', {
      vi: 'Mục này chỉ dành cho dịch vụ của trục.',
      en: 'This field is for services of the hub.',
    });
  }
  if (codes.length > MOST_CODES) {
    throw callerError('LIMIT_EXCEEDED', {
      vi: `Mỗi lần hỏi tối đa ${MOST_CODES} mã.`,
      en: `At most ${MOST_CODES} codes may be asked at once.`,
    });
  }
  return casePartiesOf(em.getKysely<unknown>(), codes);
}
