import type { LookOutcome } from '#schema/generated/access.ts';
import { isService } from '#shared/caller.ts';
import { callerError } from '#shared/errors.ts';

import type { AccessContext } from '../context.ts';
import { tellOf } from '../entities/told-accesses.ts';
import { recordAccess } from '../operations/record-access.ts';
import type { Look } from '../rules/prepared-look.ts';

// A micro-batch of a gateway is a few milliseconds of looks; more in one statement would hold up the next.
const MOST_LOOKS = 1_000;
const MOST_PEOPLE = 10_000;

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Puts looks on record for the gateway. One that cannot be kept is NOT_STORABLE and keeps no other off the record. Fails with FORBIDDEN
 * for everyone else, and with LIMIT_EXCEEDED for too many looks.
 */
export async function recordLooks(context: AccessContext, looks: readonly Look[]): Promise<LookOutcome[]> {
  if (!isService(context.caller, 'gateway')) {
    throw callerError('FORBIDDEN', {
      vi: 'Mục này chỉ dành cho cổng liên thông.',
      en: 'This field is for the gateway alone.',
    });
  }
  if (looks.length > MOST_LOOKS) {
    throw callerError('LIMIT_EXCEEDED', {
      vi: `Mỗi lần ghi tối đa ${MOST_LOOKS} lượt xem.`,
      en: `At most ${MOST_LOOKS} looks are recorded at once.`,
    });
  }
  const storable = looks.filter(isStorable);
  const told = await Promise.all(
    batchesOf(storable).map((batch) => recordAccess(context.em, batch, context)),
  );
  const outcomes = new Map(told.flat().map((outcome, index) => [storable[index], outcome]));
  tellOf(
    storable.filter((look) => outcomes.get(look) === 'STORED'),
    context.notices,
  );
  return looks.map((look) => outcomes.get(look) ?? 'NOT_STORABLE');
}

// So many in a statement that their people are not too many; nearly always that is all.
function batchesOf(looks: readonly Look[]): readonly (readonly Look[])[] {
  const batches: Look[][] = [];
  let room = 0;
  for (const look of looks) {
    const people = peopleOf(look);
    if (batches.length === 0 || people > room) {
      batches.push([]);
      room = MOST_PEOPLE;
    }
    batches.at(-1)?.push(look);
    room -= people;
  }
  return batches;
}

function peopleOf({ groups }: Look): number {
  return groups.reduce((sum, { people }) => sum + people.length, 0);
}

function isStorable(look: Look): boolean {
  return peopleOf(look) <= MOST_PEOPLE && isWritable(look);
}

function isWritable({ request, actor, groups, ...texts }: Look): boolean {
  const references = [request, actor.person, actor.organization, ...groups.flatMap((group) => group.people)];
  const words = [texts.purpose, texts.case, texts.operation, ...Object.values(actor)];
  return (
    references.every((reference) => reference === null || reference === undefined || UUID.test(reference)) &&
    words.every((word) => word === null || word === undefined || !word.includes('\0')) &&
    groups.length > 0 &&
    groups.every(({ fields }) => fields.length > 0 && fields.every((field) => /^\w+\.\w+$/.test(field)))
  );
}
