import { type OpenIntakeInput } from '#schema/generated/dossiers.ts';
import { parsePartialDate } from '#schema/scalars/partial-date.ts';
import { callerError } from '#shared/errors.ts';
import { SubgraphFailure } from '#shared/subgraph-client.ts';

import { type DossiersContext } from '../context.ts';
import { ownerAtCounter, procedureToday } from '../entities/counter.ts';
import { openIntake, type IntakeOutcome } from '../operations/open-intake.ts';
import { counterOf } from '../rules/may-open-intake.ts';
import { ownerClaimed } from '../rules/owner-claimed.ts';

// The longest registered name is well below it.
const LONGEST_NAME = 200;

/** Opens an intake for whoever stands at a counter. Fails with FORBIDDEN, BAD_USER_INPUT or SUBGRAPH_UNAVAILABLE. */
export async function takeIn(
  { caller, em, services, now }: DossiersContext,
  { procedure, owner, channel }: OpenIntakeInput,
): Promise<IntakeOutcome> {
  const counter = counterOf(caller.actor);
  if (!counter) {
    throw callerError('FORBIDDEN', {
      vi: 'Chỉ cán bộ một cửa mở được lượt tiếp nhận.',
      en: 'Only officers at a counter open intakes.',
    });
  }
  const claimed = ownerClaimed(owner);
  if (claimed === null) {
    throw callerError('BAD_USER_INPUT', NOT_ONE_OWNER);
  }
  if (claimed.by === 'PERSON' && !isUsable(claimed.claim)) {
    throw callerError('BAD_USER_INPUT', {
      vi: 'Họ tên dài tối đa 200 ký tự; ngày sinh theo dạng YYYY, YYYY-MM hoặc YYYY-MM-DD.',
      en: 'A name has at most 200 characters; a date of birth reads YYYY, YYYY-MM or YYYY-MM-DD.',
    });
  }
  try {
    return await openIntake(em, {
      ...counter,
      now,
      channel: channel ?? 'DIRECT',
      procedureId: procedureToday(services, procedure),
      owner: ownerAtCounter(services, claimed),
    });
  } catch (error) {
    throw error instanceof SubgraphFailure ? callerError('SUBGRAPH_UNAVAILABLE', AWAY) : error;
  }
}

function isUsable({ fullName, dateOfBirth }: { readonly fullName: string; readonly dateOfBirth: string }) {
  return fullName.length <= LONGEST_NAME && parsePartialDate(dateOfBirth).ok;
}

const NOT_ONE_OWNER = {
  vi: 'Chủ hồ sơ là một người (số định danh hoặc hộ chiếu, kèm họ tên và ngày sinh) hoặc một cơ quan nhà nước (chỉ mã đơn vị).',
  en: 'An owner is a person (personal identifier or passport, with name and date of birth) or a state body (its unit code alone).',
};

const AWAY = {
  vi: 'Chủ dữ liệu tạm thời không trả lời. Hãy thử lại sau.',
  en: 'An owner of the data does not answer for now. Try again later.',
};
