import type { Caller } from '#shared/caller.ts';
import { subjectOf, type Subject } from '#shared/policy.ts';

/**
 * Whose data an organisation's classified fields are: those of its representative; where the case names the organisation
 * itself, those of the case.
 * @see Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 2 (data that identifies a person)
 */
export function organizationSubject(
  caller: Caller,
  organization: { readonly ref: string; readonly representativeRef: string | null },
): Subject {
  const ofRepresentative =
    organization.representativeRef === null ? 'OTHER' : subjectOf(caller, organization.representativeRef);
  return ofRepresentative === 'OTHER' ? subjectOf(caller, organization.ref) : ofRepresentative;
}
