import type { Caller } from '#shared/caller.ts';
import { decide, type Decision, subjectOf } from '#shared/policy.ts';
import { NOT_SIGNED_IN, NOT_YOURS } from '#shared/refusals.ts';

/**
 * Whether this caller may read what is for the person alone, and not for whoever represents them.
 * @see Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 4
 */
export function isSelf(caller: Caller, person: string, coordinate: string): Decision {
  return mayReadLog({ ...caller, represents: [] }, person, coordinate);
}

/**
 * Whether this caller may read the log of looks at a person: the person, and whoever represents them as their minor child.
 * No consent and no representation opens it, and no agency reads who else looked.
 * @see Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 4; Bộ luật Dân sự 2015, Điều 136 (parents represent a minor child)
 */
export function mayReadLog(caller: Caller, person: string, coordinate = 'Citizen.accesses'): Decision {
  if (caller.actor.kind === 'ANONYMOUS') {
    return NOT_SIGNED_IN;
  }
  const minors = caller.represents.filter(({ basis }) => basis === 'MINOR');
  const subject = subjectOf({ ...caller, represents: minors }, person);
  return subject === 'SELF' || typeof subject === 'object'
    ? decide({ caller, coordinate, via: '', subject })
    : NOT_YOURS;
}
