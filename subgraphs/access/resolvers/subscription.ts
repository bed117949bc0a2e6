import type { SubscriptionResolvers } from '#schema/generated/access.ts';
import { callerError } from '#shared/errors.ts';
import { refusal } from '#shared/refusals.ts';

import type { AccessContext } from '../context.ts';
import type { AccessRecordRow } from '../entities/access-record.ts';
import { toldAccesses } from '../entities/told-accesses.ts';
import { mayReadLog } from '../rules/may-read-log.ts';

/** What is told as it happens. */
export const Subscription: SubscriptionResolvers = {
  accessHappened: {
    subscribe: (_root, _arguments, context) => accessesOf(context),
    // The event itself is the record.
    resolve: (record: AccessRecordRow) => record,
  },
};

function accessesOf({
  caller,
  em,
  now,
  notices,
  gone,
  loaders,
}: AccessContext): AsyncGenerator<AccessRecordRow, void> {
  if (loaders.reader === null) {
    throw callerError('FORBIDDEN', {
      vi: 'Chỉ công dân được báo khi có người xem dữ liệu của mình.',
      en: 'Citizens alone are told of looks at their own data.',
    });
  }
  const decision = mayReadLog(caller, loaders.reader);
  if (!decision.allowed) {
    throw refusal(decision, 'Citizen.accesses', caller);
  }
  return toldAccesses(em, { person: loaders.reader, from: now, notices, gone });
}
