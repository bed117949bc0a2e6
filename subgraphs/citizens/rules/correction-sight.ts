import { type Actor, type Caller, isNothing } from '#shared/caller.ts';
import { subjectOf, type Subject } from '#shared/policy.ts';

/** The Ministry of Public Security, the owner of citizens' data. */
const OWNER = 'G01';

/**
 * Whether somebody answers for the owner of citizens' data: an officer of the ministry or of a unit below it, or whoever approves the use
 * of its data. Units below a unit go by the code's prefix.
 * @see Luật Căn cước 26/2023/QH15, Điều 9 and 11 (the ministry keeps the population database)
 */
export function answersForOwner(actor: Actor): boolean {
  switch (actor.kind) {
    case 'OFFICER':
      return actor.unit === OWNER || actor.unit.startsWith(`${OWNER}.`);
    case 'REGISTRY':
      return actor.agency === OWNER && actor.scopes.includes('registry:approve');
    default:
      return false;
  }
}

/**
 * Whose data the words of a request are for a caller: to a person their own or their child's, to the owner's officer with a purpose for
 * which every request is its own case, that case.
 * @see Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 3 and 4
 */
export function correctionSubject(caller: Caller, personRef: string): Subject {
  const { actor, opens } = caller;
  const isOwnCase = answersForOwner(actor) && !opens.needsCase && !isNothing(opens.case);
  return isOwnCase ? 'CASE' : subjectOf(caller, personRef);
}
