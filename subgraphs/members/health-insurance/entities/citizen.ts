import type { InsuranceCardRow } from './insurance-card.ts';

/** A person as resolvers get them: each field is decided when it is read. */
export interface CitizenRow {
  readonly __typename: 'Citizen';
  readonly ref: string;
  /** Their cards, newest first. Throws the refusal when the caller may not read that field of theirs. */
  readonly cards: (field: 'insuranceCards' | 'insuranceCard') => InsuranceCardRow[];
}
