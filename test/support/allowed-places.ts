/** A place where identifiers may stand, and why. */
export interface AllowedPlace {
  readonly place: string;
  readonly because: string;
}

/** Where a test may leave a marked identifier. Everywhere else it is a leak. */
export const ALLOWED: readonly AllowedPlace[] = [];
