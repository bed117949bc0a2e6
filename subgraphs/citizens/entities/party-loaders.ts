import { type SubgraphKeys } from '#shared/keys.ts';
import { type BlindIndex } from '#shared/seal.ts';

import { personalBlinds, taxBlinds } from './blind-indexes.ts';
import { type AssuredParty } from './unseen-look-ups.ts';

type Found = Partial<Pick<AssuredParty, 'assurance'>> & { readonly ref: string };
type Many = (numbers: (readonly BlindIndex[])[]) => Promise<(Found | Error | null)[]>;

/** References only, for the hub's services: in the order asked, null where nobody is known. */
export function createPartyLoaders(
  find: { readonly people: Many; readonly organizations: Many },
  keys: SubgraphKeys,
) {
  return {
    refsByPersonalId: async (personalIds: readonly string[]) =>
      assured(await find.people(personalIds.map((id) => personalBlinds(id, keys)))),
    refsByTaxCode: async (taxCodes: readonly string[]) =>
      assured(await find.organizations(taxCodes.map((code) => taxBlinds(code, keys)))),
  };
}

// An organisation's row says nothing of it: they come from registers that vouch for them.
function assured(rows: readonly (Found | Error | null)[]): (AssuredParty | null)[] {
  return rows.map((row) => {
    if (row instanceof Error) {
      throw row;
    }
    return row && { ref: row.ref, assurance: row.assurance ?? 'VERIFIED' };
  });
}
