import type { Actor, Caller } from '#shared/caller.ts';
import { callerError } from '#shared/errors.ts';

/** The person who acts. Fails with FORBIDDEN for everyone else. */
export function actingPerson({ actor }: Caller): Extract<Actor, { readonly kind: 'CITIZEN' }> {
  if (actor.kind !== 'CITIZEN' || actor.ref === '') {
    throw callerError('FORBIDDEN', {
      vi: 'Chỉ chính chủ thể dữ liệu làm được việc này.',
      en: 'Only the data subject can do this.',
    });
  }
  return actor;
}

/** The officer who acts. Fails with FORBIDDEN for everyone else. */
export function actingOfficer({ actor }: Caller): Extract<Actor, { readonly kind: 'OFFICER' }> {
  if (actor.kind !== 'OFFICER') {
    throw callerError('FORBIDDEN', {
      vi: 'Chỉ cán bộ làm được việc này.',
      en: 'Only officers can do this.',
    });
  }
  return actor;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const NOTHING = '00000000-0000-0000-0000-000000000000';

/** What was given as an id. What cannot be one is the id of nothing. */
export function uuidOf(text: string): string {
  return UUID.test(text) ? text : NOTHING;
}
