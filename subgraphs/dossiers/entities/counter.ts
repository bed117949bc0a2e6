import * as v from 'valibot';

import { type ServiceCalls } from '#shared/service-calls.ts';

import { type FormParty } from '../rules/form-people.ts';
import { type OwnerClaimed } from '../rules/owner-claimed.ts';
import { NO_PARTIES, partiesOf } from './parties.ts';

const VERSION = 'query ($code: ProcedureCode!) { procedure(code: $code) { id } }';
const version = v.object({ procedure: v.nullable(v.object({ id: v.string() })) });

const MATCHED = `query ($personalId: PersonalId, $passport: PassportNamedInput, $fullName: String!, $dateOfBirth: String!) {
  matchedParty(personalId: $personalId, passport: $passport, fullName: $fullName, dateOfBirth: $dateOfBirth) { ref isDeceased }
}`;
const matched = v.object({
  matchedParty: v.nullable(v.object({ ref: v.string(), isDeceased: v.boolean() })),
});

/** The version of a procedure in force today; null: there is none. Fails with SubgraphFailure when procedures is away. */
export async function procedureToday(services: ServiceCalls, code: string): Promise<string | null> {
  const data = await services.ask({ subgraph: 'procedures', query: VERSION, variables: { code } });
  return v.parse(version, data).procedure?.id ?? null;
}

/** Whoever stands at the counter, or is represented there; null: nobody alive of whom all is true (Bộ luật Dân sự 2015, Điều 16). Fails with SubgraphFailure when citizens is away. */
export async function ownerAtCounter(
  services: ServiceCalls,
  claimed: OwnerClaimed,
): Promise<FormParty | null> {
  if (claimed.by === 'UNIT') {
    const [found] = await partiesOf(services, { ...NO_PARTIES, units: [claimed.unit] });
    return found ? { kind: found.kind, ref: found.ref } : null;
  }
  const data = await services.ask({ subgraph: 'citizens', query: MATCHED, variables: { ...claimed.claim } });
  const person = v.parse(matched, data).matchedParty;
  return person === null || person.isDeceased ? null : { kind: 'CITIZEN', ref: person.ref };
}
