import type { SubgraphKeys } from '#shared/keys.ts';
import type { BlindIndex } from '#shared/seal.ts';

import { passportBlinds, personalBlinds, taxBlinds } from './blind-indexes.ts';
import type { SealedCitizen } from './citizen.ts';
import type { PassportRecord } from './person-record.ts';
import type { AssuredParty } from './unseen-look-ups.ts';

type Found = Partial<Pick<SealedCitizen, 'assurance' | 'deceasedOn'>> & { readonly ref: string };
type Many = (numbers: (readonly BlindIndex[])[]) => Promise<(Found | Error | null)[]>;

/** References only, for the hub's services: in the order asked, null where nobody is known. */
export function createPartyLoaders(
  find: {
    readonly people: Many;
    readonly organizations: Many;
    readonly stateBodies: (units: readonly string[]) => Promise<(Found | Error | null)[]>;
  },
  keys: SubgraphKeys,
) {
  return {
    refsByPersonalId: async (personalIds: readonly string[]) =>
      assured(await find.people(personalIds.map((id) => personalBlinds(id, keys)))),
    refsByTaxCode: async (taxCodes: readonly string[]) =>
      assured(await find.organizations(taxCodes.map((code) => taxBlinds(code, keys)))),
    refsByUnit: async (units: readonly string[]) => assured(await find.stateBodies(units)),
    /** Null for a passport that is none. */
    refsByPassport: async (passports: readonly (PassportRecord | null)[]) =>
      assured(
        await find.people(passports.map((passport) => (passport ? passportBlinds(passport, keys) : []))),
      ),
  };
}

// An organisation's row says nothing of it: they come from registers that vouch for them.
function assured(rows: readonly (Found | Error | null)[]): (AssuredParty | null)[] {
  return rows.map((row) => {
    if (row instanceof Error) {
      throw row;
    }
    return (
      row && {
        ref: row.ref,
        assurance: row.assurance ?? 'VERIFIED',
        isDeceased: (row.deceasedOn ?? null) !== null,
      }
    );
  });
}
