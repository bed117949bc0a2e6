import type { DossierAtWorkQuery } from './generated/dossier-at-work.ts';

/** A dossier as an officer reads it. */
export type DossierRead = NonNullable<DossierAtWorkQuery['dossier']>;
/** Its owner or applicant. */
export type PartyRead = NonNullable<DossierRead['owner']>;
/** An answer of its form. */
export type FieldRead = NonNullable<DossierRead['fields']>[number];
/** A required paper and how it was satisfied. */
export type ComponentRead = NonNullable<DossierRead['components']>[number];
/** Something that happened to it. */
export type EventRead = NonNullable<DossierRead['history']>[number];
/** Something typed otherwise than a source has it. */
export type CorrectionRead = NonNullable<DossierRead['corrections']>[number];

/** What a party is called; null when that is not shown. */
export function partyName(party: PartyRead | null): string | null {
  if (party === null) {
    return null;
  }
  return party.__typename === 'Citizen' ? party.fullName : party.name;
}
