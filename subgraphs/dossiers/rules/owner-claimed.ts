import { type PassportNamed } from './named-owner.ts';

/** The owner as an officer writes them at the counter. */
export interface OwnerWritten {
  readonly personalId?: string | null;
  readonly passport?: PassportNamed | null;
  readonly unit?: string | null;
  readonly fullName?: string | null;
  readonly dateOfBirth?: string | null;
}

/** What the owner is looked up by. */
export type OwnerClaimed =
  | {
      readonly by: 'PERSON';
      readonly claim: {
        readonly personalId: string | null;
        readonly passport: PassportNamed | null;
        readonly fullName: string;
        readonly dateOfBirth: string;
      };
    }
  | { readonly by: 'UNIT'; readonly unit: string };

/**
 * Whose matter is taken in at a counter. A person, by number or (a foreigner) passport, must be named with name and date of birth, so that
 * numbers cannot be tried out; a state body is public and known by its unit alone. Null: it is neither, or both.
 * @see NĐ 278/2025/NĐ-CP (name and date of birth must match, domain facts 3.4); QĐ 20/2020/QĐ-TTg (codes of state bodies)
 */
export function ownerClaimed(written: OwnerWritten): OwnerClaimed | null {
  const { personalId, passport, unit } = written;
  const kinds = [personalId, passport, unit].filter(isGiven);
  if (kinds.length !== 1) {
    return null;
  }
  return isGiven(unit) ? stateBody(unit, written) : person(written);
}

function stateBody(unit: string, { fullName, dateOfBirth }: OwnerWritten): OwnerClaimed | null {
  return isGiven(fullName) || isGiven(dateOfBirth) ? null : { by: 'UNIT', unit };
}

function person({ personalId, passport, fullName, dateOfBirth }: OwnerWritten): OwnerClaimed | null {
  return isGiven(fullName) && isGiven(dateOfBirth)
    ? {
        by: 'PERSON',
        claim: { personalId: personalId ?? null, passport: passport ?? null, fullName, dateOfBirth },
      }
    : null;
}

function isGiven<Value>(value: Value | null | undefined): value is Value {
  return value !== null && value !== undefined;
}
