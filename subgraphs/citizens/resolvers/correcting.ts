import type {
  AnswerCorrectionRequestInput,
  QueryCorrectionRequestsArgs,
  RequestCorrectionInput,
} from '#schema/generated/citizens.ts';
import { parseCalendarDate } from '#schema/scalars/calendar-date.ts';
import { type Connection, connectionOf, pageOf } from '#shared/connection.ts';
import { callerError } from '#shared/errors.ts';

import type { CitizensContext } from '../context.ts';
import type {
  CorrectionRefusedRow,
  CorrectionRequestRow,
  StoredCorrectionRequest,
} from '../entities/correction-request.ts';
import { isUuid } from '../entities/stored-rows.ts';
import { answerCorrectionRequest } from '../operations/answer-correction-request.ts';
import { requestCorrection } from '../operations/request-correction.ts';
import { answersForOwner } from '../rules/correction-sight.ts';

/** A request with what the caller may read of it. */
export async function ask(
  context: CitizensContext,
  { field, proposed, reason, child }: RequestCorrectionInput,
): Promise<
  | {
      readonly __typename: 'CorrectionRequested';
      readonly request: CorrectionRequestRow;
      readonly repeated: boolean;
    }
  | CorrectionRefusedRow
> {
  const { em, now, keys, loaders } = context;
  const personRef = await personAsked(context, child ?? null);
  const words = { proposed: proposed.trim(), reason: reason.trim() };
  const outcome = await requestCorrection(em, { personRef, field, words, now, seals: keys.seals });
  return outcome.__typename === 'CorrectionRequested'
    ? { ...outcome, request: loaders.seeCorrection(outcome.request) }
    : outcome;
}

/** The caller's own reference, or that of their child under 18; null: neither. */
async function personAsked({ caller, loaders }: CitizensContext, child: string | null) {
  const { actor, represents } = caller;
  if (actor.kind !== 'CITIZEN' && actor.kind !== 'REPRESENTATIVE') {
    throw callerError('FORBIDDEN', {
      vi: 'Chỉ người dân đề nghị đính chính dữ liệu của mình.',
      en: 'People ask for corrections of their own data.',
    });
  }
  if (child === null) {
    return actor.ref;
  }
  const [known] = await loaders.refsByPersonalId([child]);
  const isOwnChild = represents.some(({ ref, basis }) => basis === 'MINOR' && ref === known?.ref);
  return isOwnChild && known ? known.ref : null;
}

/** The owner's answer. Fails with FORBIDDEN for everyone else. */
export async function answer(
  context: CitizensContext,
  { request: id, confirmed, answer: text }: AnswerCorrectionRequestInput,
): Promise<
  { readonly __typename: 'CorrectionAnswered'; readonly request: CorrectionRequestRow } | CorrectionRefusedRow
> {
  const { em, now, keys, loaders, caller } = context;
  if (!answersForOwner(caller.actor)) {
    throw callerError('FORBIDDEN', {
      vi: 'Chỉ cơ quan chủ quản dữ liệu trả lời đề nghị đính chính.',
      en: 'The owner of the data answers requests for correction.',
    });
  }
  const account = 'account' in caller.actor ? caller.actor.account : '';
  const given = { id, confirmed, answer: text.trim(), account, now, seals: keys.seals };
  const outcome = await answerCorrectionRequest(em, given);
  return isRefused(outcome)
    ? outcome
    : { __typename: 'CorrectionAnswered', request: loaders.seeCorrection(outcome) };
}

function isRefused(outcome: StoredCorrectionRequest | CorrectionRefusedRow): outcome is CorrectionRefusedRow {
  return '__typename' in outcome;
}

/** The owner's list; null for everyone else. Fails with BAD_USER_INPUT for a cursor that cannot be one. */
export async function ownersList(
  { caller, loaders }: CitizensContext,
  { state, first, after }: Partial<QueryCorrectionRequestsArgs>,
): Promise<Connection<CorrectionRequestRow> | null> {
  const page = pageOf({ first, after }, 2);
  const [day, id = ''] = page.position ?? [];
  if (page.position !== null && !(parseCalendarDate(day).ok && isUuid(id))) {
    throw callerError('BAD_USER_INPUT', {
      vi: 'Đối số "after" phải là con trỏ do danh sách này trả về.',
      en: 'Argument "after" must be a cursor that this list returned.',
    });
  }
  if (!answersForOwner(caller.actor)) {
    return null;
  }
  const rows = await loaders.correctionsDue(state ?? null, page);
  return connectionOf(page, rows, (row) => [row.answerBy, row.id]);
}
