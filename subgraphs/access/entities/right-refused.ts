/** Why no right was recorded, as in the SDL. */
export type RightRefusalCode =
  | 'NOT_AGREED'
  | 'PURPOSE'
  | 'FIELDS'
  | 'END'
  | 'TEXT'
  | 'NOT_MATCHED'
  | 'OUTSIDE_CASE'
  | 'UNKNOWN'
  | 'SAME_ACCOUNT'
  | 'TOO_MANY_TRIES'
  | 'REVIEWED'
  | 'LEVEL';

/** A refused right as resolvers get it. */
export interface RightRefusedRow {
  readonly __typename: 'RightRefused';
  readonly code: RightRefusalCode;
}

/** Refuses to record a right. */
export function rightRefused(code: RightRefusalCode): RightRefusedRow {
  return { __typename: 'RightRefused', code };
}
