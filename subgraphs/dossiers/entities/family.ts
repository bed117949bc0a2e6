import * as v from 'valibot';

import { type ServiceCalls } from '#shared/service-calls.ts';

import { type OwnersFamily } from '../rules/form-people.ts';

const FAMILY = 'query ($ref: ID!) { familyOf(ref: $ref) { parentAs members { kind ref } } }';
const family = v.object({
  familyOf: v.nullable(
    v.object({
      parentAs: v.nullable(v.picklist(['MOTHER', 'FATHER'])),
      members: v.array(v.object({ kind: v.string(), ref: v.string() })),
    }),
  ),
});

/** The relatives of a person; null: the register does not hold the person. Fails with SubgraphFailure when citizens is away. */
export async function familyOf(
  services: Pick<ServiceCalls, 'ask'>,
  ref: string,
): Promise<OwnersFamily | null> {
  const data = await services.ask({ subgraph: 'citizens', query: FAMILY, variables: { ref } });
  return v.parse(family, data).familyOf;
}

const REFS = 'query ($personalIds: [PersonalId!]) { partyRefs(personalIds: $personalIds) { ref } }';
const refs = v.object({ partyRefs: v.nullable(v.array(v.nullable(v.object({ ref: v.string() })))) });

/** The references of people by number, in the order asked; null: nobody. Fails with SubgraphFailure when citizens is away. */
export async function refsOfPeople(
  services: Pick<ServiceCalls, 'ask'>,
  personalIds: readonly string[],
): Promise<readonly (string | null)[]> {
  if (personalIds.length === 0) {
    return [];
  }
  const data = await services.ask({ subgraph: 'citizens', query: REFS, variables: { personalIds } });
  const found = v.parse(refs, data).partyRefs ?? [];
  return personalIds.map((_id, index) => found[index]?.ref ?? null);
}
