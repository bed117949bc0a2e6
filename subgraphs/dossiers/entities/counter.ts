import * as v from 'valibot';

import type { ServiceCalls } from '#shared/service-calls.ts';

import type { FormParty } from '../rules/form-people.ts';
import type { OwnerClaimed, PersonClaimed } from '../rules/owner-claimed.ts';
import { standsFor } from '../rules/stands-for.ts';
import { actsFor } from './acting-for.ts';
import { NO_PARTIES, type PartiesNamed, partiesOf } from './parties.ts';
import { personDescribed } from './person-described.ts';

type Services = Pick<ServiceCalls, 'ask'>;

const VERSION = 'query ($code: ProcedureCode!) { procedure(code: $code) { id } }';
const version = v.object({ procedure: v.nullable(v.object({ id: v.string() })) });

/** The version of a procedure in force today; null: there is none. Fails with SubgraphFailure when procedures is away. */
export async function procedureToday(services: Services, code: string): Promise<string | null> {
  const data = await services.ask({ subgraph: 'procedures', query: VERSION, variables: { code } });
  return v.parse(version, data).procedure?.id ?? null;
}

/** Whose matter is taken in, and who stands there. */
export interface AtCounter {
  readonly owner: FormParty;
  readonly applicant: FormParty;
}

/** Who is named at a counter. */
export interface NamedAtCounter {
  readonly owner: OwnerClaimed;
  /** Null: the owner stands there, or a state body has sent somebody. */
  readonly applicant: PersonClaimed | null;
}

/**
 * Who is at the counter; null: somebody is not on record as said, has died (Bộ luật Dân sự 2015, Điều 16), or may not act for the owner.
 * All is asked whatever comes of the first, so that no time tells which it was. Fails with SubgraphFailure when an owner of data is away.
 */
export async function whoIsAtCounter(services: Services, named: NamedAtCounter): Promise<AtCounter | null> {
  const [owner, applicant] = await Promise.all([
    ownerOf(services, named.owner),
    named.applicant && personOf(services, named.applicant),
  ]);
  if (named.applicant === null) {
    return owner && { owner, applicant: owner };
  }
  const isEntitled = await mayStandThere(
    services,
    owner ?? strangerLike(named.owner),
    applicant ?? strangerLike(named.applicant),
  );
  return isEntitled ? bothOf(owner, applicant) : null;
}

function bothOf(owner: FormParty | null, applicant: FormParty | null): AtCounter | null {
  return owner && applicant && { owner, applicant };
}

async function mayStandThere(
  services: Services,
  owner: FormParty,
  { ref: applicant }: FormParty,
): Promise<boolean> {
  const known = await actsFor(services, applicant, owner);
  return standsFor({ owner, applicant, ...known });
}

/** Nobody has this reference. */
function strangerLike({ by }: OwnerClaimed): FormParty {
  return { kind: by === 'PERSON' ? 'CITIZEN' : 'ORGANIZATION', ref: crypto.randomUUID() };
}

function ownerOf(services: Services, claimed: OwnerClaimed): Promise<FormParty | null> {
  switch (claimed.by) {
    case 'UNIT':
      return organizationOf(services, { ...NO_PARTIES, units: [claimed.unit] });
    case 'TAX_CODE':
      return organizationOf(services, { ...NO_PARTIES, taxCodes: [claimed.taxCode] });
    case 'PERSON':
      return personOf(services, claimed);
    default:
      return claimed satisfies never;
  }
}

async function organizationOf(services: Services, named: PartiesNamed): Promise<FormParty | null> {
  const [found] = await partiesOf(services, named);
  return found ? { kind: found.kind, ref: found.ref } : null;
}

async function personOf(services: Services, { claim }: PersonClaimed): Promise<FormParty | null> {
  const person = await personDescribed(services, claim);
  return person === null || person.isDeceased ? null : { kind: 'CITIZEN', ref: person.ref };
}
