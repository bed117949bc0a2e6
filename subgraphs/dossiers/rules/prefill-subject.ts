import type { Caller } from '#shared/caller.ts';
import type { Subject } from '#shared/policy.ts';

/**
 * Whose data a prefilled form holds, for whoever asked for it. A person reads the form of their own matter, into which nothing came but
 * what they may read; an officer that of the intake they named as their case.
 * @see Luật Dữ liệu 60/2024/QH15, Điều 11 khoản 2; Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 3
 */
export function prefillSubject({ actor, caseCode }: Caller, intake: string): Subject {
  if (actor.kind === 'CITIZEN' || actor.kind === 'REPRESENTATIVE') {
    return 'SELF';
  }
  return caseCode === intake ? 'CASE' : 'OTHER';
}
