import { callerError } from '#shared/errors.ts';

import { MOST_DAYS } from '../rules/usage-days.ts';

/** A number of days that usage is kept for. Fails with BAD_USER_INPUT for any other. */
export function usageDays(days: number): number {
  if (days < 1 || days > MOST_DAYS) {
    throw callerError('BAD_USER_INPUT', {
      vi: `Đối số "days" phải từ 1 tới ${MOST_DAYS}.`,
      en: `Argument "days" must be from 1 to ${MOST_DAYS}.`,
    });
  }
  return days;
}
