/** A person, known here by reference alone. */
export interface CitizenRow {
  readonly __typename: 'Citizen';
  readonly ref: string;
}

/** An agency, known here by its code alone. */
export interface UnitRow {
  readonly __typename: 'Unit';
  readonly code: string;
}
