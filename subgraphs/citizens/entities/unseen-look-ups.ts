import type { SealKey } from '#shared/keys.ts';
import { vietnamDay } from '#shared/vietnam-day.ts';

import { isMatched, type PersonClaim } from '../rules/is-found-by.ts';
import { isMinor } from '../rules/is-minor.ts';
import type { SealedCitizen } from './citizen.ts';
import { DECOY_PERSON, DECOY_REF } from './decoy-person.ts';
import { newestSeal } from './newest-seal.ts';
import { openPerson, sealPerson, type PersonRecord } from './person-record.ts';
import type { RelationKind, RelativeRow } from './relative.ts';

/** What the look-ups read from. */
export interface UnseenRows {
  readonly byName: (name: PersonName) => Promise<SealedCitizen | null>;
  readonly byRefs: (refs: readonly string[]) => Promise<readonly (SealedCitizen | Error | null)[]>;
  readonly relatives: (ref: string) => Promise<readonly RelativeRow[]>;
  readonly organizations: (ref: string) => Promise<readonly string[]>;
  readonly seals: readonly SealKey[];
  readonly now: Date;
}

/** What a person is looked up by: the personal number; a foreigner, who has none, by passport. */
export type PersonName = Pick<PersonRecord, 'personalId' | 'passport'>;

/** A person by reference alone, and how sure the register is of them. */
export type AssuredParty = Pick<SealedCitizen, 'ref' | 'assurance'> & {
  readonly isDeceased: boolean;
};

/** Look-ups that open records which their caller does not see: they tell references alone, and of nobody whether they exist. */
export function createUnseenLookups({ byName, byRefs, relatives, organizations, seals, now }: UnseenRows) {
  const open: Open = ({ ref, sealed }) => openPerson(ref, sealed, seals);
  return {
    /** The person of whom number or passport, name and date of birth are true; null: nobody. A record is opened in any case. */
    personByClaim: async (name: PersonName, claim: PersonClaim): Promise<AssuredParty | null> => {
      const row = await byName(name);
      const isThem = isMatched(claim, open(row ?? decoy(seals)));
      return isThem && row
        ? { ref: row.ref, assurance: row.assurance, isDeceased: row.deceasedOn !== null }
        : null;
    },
    /** How sure the register is of people; null: nobody. */
    assurancesOf: async (refs: readonly string[]): Promise<(SealedCitizen['assurance'] | null)[]> => {
      const rows = await byRefs(refs);
      return rows.map((row) => (row === null || row instanceof Error ? null : row.assurance));
    },
    /** The children and wards of a person who are minors today. */
    minorsOf: async (ref: string): Promise<string[]> => {
      const young = (await relatives(ref)).filter(({ kind }) => kind === 'CHILD' || kind === 'WARD');
      const known = await byRefs(young.map(({ relativeRef }) => relativeRef));
      return known.flatMap((row) =>
        row !== null && !(row instanceof Error) && isMinor(open(row).dateOfBirth, vietnamDay(now))
          ? [row.ref]
          : [],
      );
    },
    ...createFamilyLookups({ byRefs, relatives, organizations, now }, open),
  };
}

type Open = (row: Pick<SealedCitizen, 'ref' | 'sealed'>) => PersonRecord;

function createFamilyLookups(
  {
    byRefs,
    relatives,
    organizations,
    now,
  }: Pick<UnseenRows, 'byRefs' | 'relatives' | 'organizations' | 'now'>,
  open: Open,
) {
  return {
    /** Whether a person is a minor today; not, when there is none. */
    isMinor: async (ref: string): Promise<boolean> => {
      const [row] = await byRefs([ref]);
      return row !== undefined && row !== null && !(row instanceof Error)
        ? isMinor(open(row).dateOfBirth, vietnamDay(now))
        : false;
    },
    /** Who a person's relatives are; null: the person is not known. */
    familyOf: async (ref: string): Promise<FamilyRow | null> => {
      const [[row], members, own] = await Promise.all([byRefs([ref]), relatives(ref), organizations(ref)]);
      return row === undefined || row === null || row instanceof Error
        ? null
        : {
            parentAs: PARENT_AS[open(row).gender ?? 'OTHER'],
            members: members.map(({ kind, relativeRef }) => ({ kind, ref: relativeRef })),
            organizations: own,
          };
    },
  };
}

/** Who a person's relatives are. */
export interface FamilyRow {
  /** As which parent they stand on a child's form. Null: neither gender is recorded. */
  readonly parentAs: 'MOTHER' | 'FATHER' | null;
  readonly members: readonly { readonly kind: RelationKind; readonly ref: string }[];
  /** The organisations that they represent by law. */
  readonly organizations: readonly string[];
}

const PARENT_AS = { FEMALE: 'MOTHER', MALE: 'FATHER', OTHER: null } as const;

function decoy(seals: readonly SealKey[]): SealedCitizen {
  return {
    ref: DECOY_REF,
    assurance: 'VERIFIED',
    deceasedOn: null,
    sealed: sealPerson(DECOY_REF, DECOY_PERSON, newestSeal({ seals })),
  };
}
