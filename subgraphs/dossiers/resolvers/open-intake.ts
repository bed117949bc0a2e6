import type { OpenIntakeInput } from '#schema/generated/dossiers.ts';
import { parsePartialDate } from '#schema/scalars/partial-date.ts';
import { callerError } from '#shared/errors.ts';
import { SubgraphFailure } from '#shared/subgraph-client.ts';

import type { DossiersContext } from '../context.ts';
import { type NamedAtCounter, procedureToday, whoIsAtCounter } from '../entities/counter.ts';
import { openIntake, type IntakeOutcome } from '../operations/open-intake.ts';
import { counterOf } from '../rules/may-open-intake.ts';
import { type OwnerClaimed, ownerClaimed, personClaimed } from '../rules/owner-claimed.ts';

// The longest registered name is well below it.
const LONGEST_NAME = 200;

/** Opens an intake for whoever stands at a counter. Fails with FORBIDDEN, BAD_USER_INPUT or SUBGRAPH_UNAVAILABLE. */
export async function takeIn(
  { caller, em, services, now }: DossiersContext,
  { procedure, channel, ...input }: OpenIntakeInput,
): Promise<IntakeOutcome> {
  const counter = counterOf(caller.actor);
  if (!counter) {
    throw callerError('FORBIDDEN', {
      vi: 'Chỉ cán bộ một cửa mở được lượt tiếp nhận.',
      en: 'Only officers at a counter open intakes.',
    });
  }
  const named = namedIn(input);
  try {
    return await openIntake(em, {
      ...counter,
      now,
      channel: channel ?? 'DIRECT',
      procedureId: procedureToday(services, procedure),
      parties: whoIsAtCounter(services, named),
      isApplicantNamed: named.applicant !== null,
    });
  } catch (error) {
    throw error instanceof SubgraphFailure ? callerError('SUBGRAPH_UNAVAILABLE', AWAY) : error;
  }
}

/** Who is named; fails with BAD_USER_INPUT for what can name nobody. */
function namedIn({ owner, applicant }: Pick<OpenIntakeInput, 'owner' | 'applicant'>): NamedAtCounter {
  const claimed = ownerClaimed(owner) ?? refuse(NOT_ONE_OWNER);
  const stands = applicant ? (personClaimed(applicant) ?? refuse(NOBODY_THERE)) : null;
  if (stands === null && claimed.by === 'TAX_CODE') {
    return refuse(NOBODY_THERE);
  }
  return [claimed, stands].every(isUsable) ? { owner: claimed, applicant: stands } : refuse(UNUSABLE);
}

function refuse(why: typeof UNUSABLE): never {
  throw callerError('BAD_USER_INPUT', why);
}

function isUsable(claimed: OwnerClaimed | null): boolean {
  return (
    claimed?.by !== 'PERSON' ||
    (claimed.claim.fullName.length <= LONGEST_NAME && parsePartialDate(claimed.claim.dateOfBirth).ok)
  );
}

const UNUSABLE = {
  vi: 'Họ tên dài tối đa 200 ký tự; ngày sinh theo dạng YYYY, YYYY-MM hoặc YYYY-MM-DD.',
  en: 'A name has at most 200 characters; a date of birth reads YYYY, YYYY-MM or YYYY-MM-DD.',
};

const NOT_ONE_OWNER = {
  vi: 'Chủ hồ sơ là một người (số định danh hoặc hộ chiếu, kèm họ tên và ngày sinh), một tổ chức (chỉ mã số thuế) hoặc một cơ quan nhà nước (chỉ mã đơn vị).',
  en: 'An owner is a person (personal identifier or passport, with name and date of birth), an organisation (its tax code alone) or a state body (its unit code alone).',
};

const NOBODY_THERE = {
  vi: 'Hãy nêu người đến nộp: số định danh hoặc hộ chiếu, kèm họ tên và ngày sinh. Với tổ chức, đó là người đại diện theo pháp luật.',
  en: 'Name who stands there: personal identifier or passport, with name and date of birth. For an organisation that is its legal representative.',
};

const AWAY = {
  vi: 'Chủ dữ liệu tạm thời không trả lời. Hãy thử lại sau.',
  en: 'An owner of the data does not answer for now. Try again later.',
};
