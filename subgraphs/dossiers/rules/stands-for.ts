import type { FormParty } from './form-people.ts';

/** Whose matter it is, who stands at the counter, and what is on record of the two. */
export interface StandingFor {
  readonly owner: FormParty;
  /** The person's reference. */
  readonly applicant: string;
  /** The organisations that the person represents by law. */
  readonly organizations: readonly string[];
  /** The person's children and wards who are not yet 18. */
  readonly minors: readonly string[];
  /** Whether the owner has recorded the person as their representative. */
  readonly isRepresentative: boolean;
}

/**
 * Whether a person may stand at a counter for the owner: for themself, as the legal representative of an organisation, as parent or
 * guardian of a minor, or as a recorded representative. That somebody is a relative gives no right to act.
 * @see Bộ luật Dân sự 91/2015/QH13, Điều 134 to 138 (representation); Luật Doanh nghiệp 59/2020/QH14, Điều 12 (legal representatives)
 */
export function standsFor({
  owner,
  applicant,
  organizations,
  minors,
  isRepresentative,
}: StandingFor): boolean {
  return owner.kind === 'ORGANIZATION'
    ? organizations.includes(owner.ref)
    : owner.ref === applicant || minors.includes(owner.ref) || isRepresentative;
}
