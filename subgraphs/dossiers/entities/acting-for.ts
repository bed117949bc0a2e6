import * as v from 'valibot';

import type { ServiceCalls } from '#shared/service-calls.ts';

import type { FormParty } from '../rules/form-people.ts';
import type { StandingFor } from '../rules/stands-for.ts';

type Services = Pick<ServiceCalls, 'ask'>;

const FAMILY = 'query ($ref: ID!) { familyOf(ref: $ref) { organizations } minorsOf(ref: $ref) }';
const family = v.object({
  familyOf: v.nullable(v.object({ organizations: v.array(v.string()) })),
  minorsOf: v.nullable(v.array(v.string())),
});

const RECORDED = 'query ($person: ID!, $of: ID!) { isRepresentative(person: $person, of: $of) }';
const recorded = v.object({ isRepresentative: v.nullable(v.boolean()) });

/**
 * What is on record of a person's right to act for a party. Access, which keeps what people have recorded, is asked for people alone. Fails
 * with SubgraphFailure when citizens or access is away.
 */
export async function actsFor(
  services: Services,
  person: string,
  of: FormParty,
): Promise<Pick<StandingFor, 'organizations' | 'minors' | 'isRepresentative'>> {
  const [relations, isRepresentative] = await Promise.all([
    services.ask({ subgraph: 'citizens', query: FAMILY, variables: { ref: person } }),
    of.kind === 'CITIZEN' && isRecorded(services, person, of.ref),
  ]);
  const { familyOf, minorsOf } = v.parse(family, relations);
  return {
    organizations: familyOf?.organizations ?? [],
    minors: minorsOf ?? [],
    isRepresentative,
  };
}

async function isRecorded(services: Services, person: string, of: string): Promise<boolean> {
  const data = await services.ask({ subgraph: 'access', query: RECORDED, variables: { person, of } });
  return v.parse(recorded, data).isRepresentative ?? false;
}
