import { type Caller, isNothing } from '#shared/caller.ts';
import { subjectOf, type Subject } from '#shared/policy.ts';

/**
 * Whose data a dossier that the caller may see holds, for that caller. To a person: their own, or that of whom they represent. To an
 * agency: the case that they named, or another one; with a purpose for which every record is its own case, that case.
 * @see Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 3 (no more than the purpose needs)
 */
export function dossierSubject(
  caller: Caller,
  dossier: { readonly code: string; readonly ownerRef: string; readonly applicantRef: string },
): Subject {
  const { actor, opens, caseCode } = caller;
  if (actor.kind === 'CITIZEN' || actor.kind === 'REPRESENTATIVE') {
    const ofOwner = subjectOf(caller, dossier.ownerRef);
    return ofOwner === 'OTHER' ? subjectOf(caller, dossier.applicantRef) : ofOwner;
  }
  const isOwnCase = !opens.needsCase && !isNothing(opens.case);
  return isOwnCase || caseCode === dossier.code ? 'CASE' : 'OTHER';
}
