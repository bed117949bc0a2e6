import { type Caller } from '#shared/caller.ts';
import { type Subject } from '#shared/policy.ts';

/**
 * Whose data a dossier that the caller may see holds, for that caller: a citizen sees only dossiers of their own; to an
 * officer it is the case that they named, or another one.
 * @see Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 3 (no more than the purpose needs)
 */
export function dossierSubject({ actor, caseCode }: Caller, dossier: { readonly code: string }): Subject {
  if (actor.kind === 'CITIZEN') {
    return 'SELF';
  }
  return caseCode === dossier.code ? 'CASE' : 'OTHER';
}
