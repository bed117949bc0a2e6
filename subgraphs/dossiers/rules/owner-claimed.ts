import type { PassportNamed } from './named-owner.ts';

/** A person as an officer writes them at the counter. */
export interface PersonWritten {
  readonly personalId?: string | null;
  readonly passport?: PassportNamed | null;
  readonly fullName?: string | null;
  readonly dateOfBirth?: string | null;
}

/** The owner as an officer writes them at the counter. */
export interface OwnerWritten extends PersonWritten {
  readonly taxCode?: string | null;
  readonly unit?: string | null;
}

/** What a person is looked up by. */
export interface PersonClaimed {
  readonly by: 'PERSON';
  readonly claim: {
    readonly personalId: string | null;
    readonly passport: PassportNamed | null;
    readonly fullName: string;
    readonly dateOfBirth: string;
  };
}

/** What the owner is looked up by. */
export type OwnerClaimed =
  | PersonClaimed
  | { readonly by: 'TAX_CODE'; readonly taxCode: string }
  | { readonly by: 'UNIT'; readonly unit: string };

/**
 * Whose matter is taken in at a counter. A person, by number or (a foreigner) passport, must be named with name and date of birth, so that
 * numbers cannot be tried out; an organisation is public and known by its tax code, a state body by its unit alone. Null: it is none of
 * these, or several.
 * @see NĐ 278/2025/NĐ-CP (name and date of birth must match, domain facts 3.4); QĐ 20/2020/QĐ-TTg (codes of state bodies); Luật Doanh
 * nghiệp 59/2020/QH14, Điều 29 (the enterprise number is the tax code)
 */
export function ownerClaimed(written: OwnerWritten): OwnerClaimed | null {
  const { personalId, passport, taxCode, unit, fullName, dateOfBirth } = written;
  const kinds = [personalId, passport, taxCode, unit].filter(isGiven);
  if (kinds.length !== 1) {
    return null;
  }
  const organization = organizationClaimed(taxCode, unit);
  if (organization === null) {
    return personClaimed(written);
  }
  return isGiven(fullName) || isGiven(dateOfBirth) ? null : organization;
}

/**
 * The person who is named at a counter, by number or passport with name and date of birth. Null: it is none, or both.
 * @see NĐ 278/2025/NĐ-CP (name and date of birth must match, domain facts 3.4)
 */
export function personClaimed({
  personalId,
  passport,
  fullName,
  dateOfBirth,
}: PersonWritten): PersonClaimed | null {
  return isGiven(personalId) !== isGiven(passport) && isGiven(fullName) && isGiven(dateOfBirth)
    ? {
        by: 'PERSON',
        claim: { personalId: personalId ?? null, passport: passport ?? null, fullName, dateOfBirth },
      }
    : null;
}

function organizationClaimed(taxCode: Given, unit: Given): OwnerClaimed | null {
  if (isGiven(taxCode)) {
    return { by: 'TAX_CODE', taxCode };
  }
  return isGiven(unit) ? { by: 'UNIT', unit } : null;
}

type Given = string | null | undefined;

function isGiven<Value>(value: Value | null | undefined): value is Value {
  return value !== null && value !== undefined;
}
