import * as v from 'valibot';

import type { ServiceCalls } from '#shared/service-calls.ts';

import type { PersonClaimed } from '../rules/owner-claimed.ts';

const MATCHED = `query ($personalId: PersonalId, $passport: PassportNamedInput, $fullName: String!, $dateOfBirth: String!) {
  matchedParty(personalId: $personalId, passport: $passport, fullName: $fullName, dateOfBirth: $dateOfBirth) { ref isDeceased }
}`;
const matched = v.object({
  matchedParty: v.nullable(v.object({ ref: v.string(), isDeceased: v.boolean() })),
});

/**
 * The person of whom number, name and date of birth are all true. Null: nobody, and why is not told. Fails with SubgraphFailure when
 * citizens is away.
 */
export async function personDescribed(
  services: Pick<ServiceCalls, 'ask'>,
  claim: PersonClaimed['claim'],
): Promise<v.InferOutput<typeof matched>['matchedParty']> {
  const data = await services.ask({ subgraph: 'citizens', query: MATCHED, variables: { ...claim } });
  return v.parse(matched, data).matchedParty;
}
