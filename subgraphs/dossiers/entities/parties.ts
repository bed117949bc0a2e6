import * as v from 'valibot';

import type { ServiceCalls } from '#shared/service-calls.ts';

import type { PassportNamed } from '../rules/named-owner.ts';

const REFS = `query ($personalIds: [PersonalId!], $taxCodes: [TaxCode!], $units: [UnitCode!], $passports: [PassportNamedInput!]) {
  partyRefs(personalIds: $personalIds, taxCodes: $taxCodes, units: $units, passports: $passports) { ref kind isDeceased }
}`;
const party = v.nullable(
  v.object({
    ref: v.string(),
    kind: v.picklist(['CITIZEN', 'ORGANIZATION']),
    isDeceased: v.optional(v.boolean(), false),
  }),
);
const answer = v.object({ partyRefs: v.nullable(v.array(party)) });

/** A party by reference. Null: nobody has that number. */
export type FoundParty = v.InferOutput<typeof party>;

/** Whom to look for, each list by one kind of identifier. */
export interface PartiesNamed {
  readonly personalIds: readonly string[];
  readonly taxCodes: readonly string[];
  /** State bodies. */
  readonly units: readonly string[];
  /** Foreigners. */
  readonly passports: readonly PassportNamed[];
}

/** Nobody; the lists that matter are put in. */
export const NO_PARTIES: PartiesNamed = { personalIds: [], taxCodes: [], units: [], passports: [] };

/** The parties of these numbers, list by list, each in the order asked. Fails with SubgraphFailure when citizens is away. */
export async function partiesOf(
  services: Pick<ServiceCalls, 'ask'>,
  named: PartiesNamed,
): Promise<readonly FoundParty[]> {
  const { personalIds, taxCodes, units, passports } = named;
  const all = [...personalIds, ...taxCodes, ...units, ...passports];
  if (all.length === 0) {
    return [];
  }
  const data = await services.ask({
    subgraph: 'citizens',
    query: REFS,
    variables: { personalIds, taxCodes, units, passports },
  });
  const found = v.parse(answer, data).partyRefs ?? [];
  return all.map((_one, index) => found[index] ?? null);
}
