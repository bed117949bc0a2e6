import type { PartyKind } from './dossier.ts';

/** A person, known here by reference alone. */
export interface CitizenRow {
  readonly __typename: 'Citizen';
  readonly ref: string;
}

/** An organisation, known here by reference alone. */
export interface OrganizationRow {
  readonly __typename: 'Organization';
  readonly ref: string;
}

/** An agency, known here by its code alone. */
export interface UnitRow {
  readonly __typename: 'Unit';
  readonly code: string;
}

/** A reference to a person. */
export function citizenOf(ref: string): CitizenRow {
  return { __typename: 'Citizen', ref };
}

/** A reference to a person, or null where the row names none. */
export function citizenOrNull(ref: string | null): CitizenRow | null {
  return ref === null ? null : citizenOf(ref);
}

/** A reference to a person or an organisation. */
export function partyOf(kind: PartyKind, ref: string): CitizenRow | OrganizationRow {
  return kind === 'CITIZEN' ? citizenOf(ref) : { __typename: 'Organization', ref };
}

/** A reference to an agency, or null where the row names none. */
export function unitOf(code: string | null): UnitRow | null {
  return code === null ? null : { __typename: 'Unit', code };
}
