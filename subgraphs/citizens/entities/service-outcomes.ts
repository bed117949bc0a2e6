/** Why nobody was put on record, as in the SDL. */
export type RegistrationRefusalCode =
  | 'NOT_ISSUED_HERE'
  | 'NONE_LEFT'
  | 'UNUSABLE'
  | 'PARENT_UNKNOWN'
  | 'DIFFERENT_CONTENT';

/** A refused registration as resolvers get it. */
export interface RegistrationRefusedRow {
  readonly __typename: 'RegistrationRefused';
  readonly code: RegistrationRefusalCode;
}

/** Why a document was not stored, as in the SDL. */
export type DocumentRefusalCode = 'OWNER_UNKNOWN' | 'UNUSABLE' | 'DIFFERENT_CONTENT';

/** A refused document as resolvers get it. */
export interface DocumentRefusedRow {
  readonly __typename: 'DocumentRefused';
  readonly code: DocumentRefusalCode;
}
