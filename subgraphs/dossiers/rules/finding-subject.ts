import { type Caller, isNothing } from '#shared/caller.ts';
import { subjectOf, type Subject } from '#shared/policy.ts';

/**
 * Whose data a finding is for somebody who answers for its source and so got it: to their officer with a purpose for which every finding
 * is a case of its own, that case; else that of the person whom it is about.
 * @see Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 3 and 4
 */
export function findingSubject(caller: Caller, personRef: string | null): Subject {
  const { opens } = caller;
  if (!opens.needsCase && !isNothing(opens.case)) {
    return 'CASE';
  }
  return personRef === null ? 'OTHER' : subjectOf(caller, personRef);
}
