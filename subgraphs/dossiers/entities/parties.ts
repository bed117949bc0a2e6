import * as v from 'valibot';

import { type ServiceCalls } from '#shared/service-calls.ts';

const REFS = `query ($personalIds: [PersonalId!], $taxCodes: [TaxCode!]) {
  partyRefs(personalIds: $personalIds, taxCodes: $taxCodes) { ref kind }
}`;
const party = v.nullable(v.object({ ref: v.string(), kind: v.picklist(['CITIZEN', 'ORGANIZATION']) }));
const answer = v.object({ partyRefs: v.nullable(v.array(party)) });

/** A party by reference. Null: nobody has that number. */
export type FoundParty = v.InferOutput<typeof party>;

/** The parties of these numbers, people first, each in the order asked. Fails with SubgraphFailure when citizens is away. */
export async function partiesOf(
  services: Pick<ServiceCalls, 'ask'>,
  {
    personalIds,
    taxCodes,
  }: { readonly personalIds: readonly string[]; readonly taxCodes: readonly string[] },
): Promise<readonly FoundParty[]> {
  if (personalIds.length + taxCodes.length === 0) {
    return [];
  }
  const data = await services.ask({
    subgraph: 'citizens',
    query: REFS,
    variables: { personalIds, taxCodes },
  });
  const found = v.parse(answer, data).partyRefs ?? [];
  return [...personalIds, ...taxCodes].map((_number, index) => found[index] ?? null);
}
