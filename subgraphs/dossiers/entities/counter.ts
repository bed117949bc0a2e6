import * as v from 'valibot';

import { type ServiceCalls } from '#shared/service-calls.ts';

const VERSION = 'query ($code: ProcedureCode!) { procedure(code: $code) { id } }';
const version = v.object({ procedure: v.nullable(v.object({ id: v.string() })) });

const MATCHED = `query ($personalId: PersonalId!, $fullName: String!, $dateOfBirth: String!) {
  matchedParty(personalId: $personalId, fullName: $fullName, dateOfBirth: $dateOfBirth) { ref }
}`;
const matched = v.object({ matchedParty: v.nullable(v.object({ ref: v.string() })) });

/** The version of a procedure in force today; null: there is none. Fails with SubgraphFailure when procedures is away. */
export async function procedureToday(services: ServiceCalls, code: string): Promise<string | null> {
  const data = await services.ask({ subgraph: 'procedures', query: VERSION, variables: { code } });
  return v.parse(version, data).procedure?.id ?? null;
}

/** The person whom all three name; null: nobody. Fails with SubgraphFailure when citizens is away. */
export async function personNamed(
  services: ServiceCalls,
  claim: { readonly personalId: string; readonly fullName: string; readonly dateOfBirth: string },
): Promise<string | null> {
  const data = await services.ask({ subgraph: 'citizens', query: MATCHED, variables: { ...claim } });
  return v.parse(matched, data).matchedParty?.ref ?? null;
}
