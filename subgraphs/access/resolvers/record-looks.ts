import { isService } from '#shared/caller.ts';
import { callerError } from '#shared/errors.ts';

import type { AccessContext } from '../context.ts';
import { type LookOutcome, recordAccess } from '../operations/record-access.ts';
import type { Look } from '../rules/prepared-look.ts';

// A micro-batch of a gateway is a few milliseconds of looks; more in one statement would hold up the next.
const MOST_LOOKS = 1_000;
const MOST_PEOPLE = 10_000;

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Puts looks on record for the gateway. Fails with FORBIDDEN for everyone else, BAD_USER_INPUT and LIMIT_EXCEEDED for what cannot be stored. */
export async function recordLooks(context: AccessContext, looks: readonly Look[]): Promise<LookOutcome[]> {
  if (!isService(context.caller, 'gateway')) {
    throw callerError('FORBIDDEN', {
      vi: 'Mục này chỉ dành cho cổng liên thông.',
      en: 'This field is for the gateway alone.',
    });
  }
  const people = looks.reduce((sum, { groups }) => sum + groups.flatMap((group) => group.people).length, 0);
  if (looks.length > MOST_LOOKS || people > MOST_PEOPLE) {
    throw callerError('LIMIT_EXCEEDED', {
      vi: `Mỗi lần ghi tối đa ${MOST_LOOKS} lượt xem của ${MOST_PEOPLE} người.`,
      en: `At most ${MOST_LOOKS} looks at ${MOST_PEOPLE} people are recorded at once.`,
    });
  }
  if (!looks.every(isStorable)) {
    throw callerError('BAD_USER_INPUT', {
      vi: 'Lượt xem phải có mã yêu cầu và mã tham chiếu dạng UUID, và có ít nhất một mục đã đọc.',
      en: 'A look has UUIDs as request and references, and at least one field that was read.',
    });
  }
  return recordAccess(context.em, looks, context);
}

function isStorable({ request, actor, groups, ...texts }: Look): boolean {
  const references = [request, actor.person, actor.organization, ...groups.flatMap((group) => group.people)];
  const words = [texts.purpose, texts.case, texts.operation, ...Object.values(actor)];
  return (
    references.every((reference) => reference === null || reference === undefined || UUID.test(reference)) &&
    words.every((word) => word === null || word === undefined || !word.includes('\0')) &&
    groups.length > 0 &&
    groups.every(({ fields }) => fields.length > 0 && fields.every((field) => /^\w+\.\w+$/.test(field)))
  );
}
