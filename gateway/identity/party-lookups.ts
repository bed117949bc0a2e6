import { createHmac, randomBytes } from 'node:crypto';

import * as v from 'valibot';

import { type ServiceCalls } from '#shared/service-calls.ts';

import { BoundedCache } from '../plan/bounded-cache.ts';

/** What the gateway asks citizens in its own name before it can tell who a caller is. Everything fails with SubgraphFailure. */
export interface PartyLookups {
  /** The ref of a person by personal identifier. Null: citizens knows no such person. */
  readonly refOf: (personalId: string) => Promise<string | null>;
  /** The ref of an organisation by tax code. Null: citizens knows no such organisation. */
  readonly organizationRefOf: (taxCode: string) => Promise<string | null>;
}

const REMEMBERED = 10_000;

const refsSchema = v.object({ partyRefs: v.nullable(v.array(v.nullable(v.object({ ref: v.string() })))) });

/** Makes the look-ups. Whom citizens knew once is remembered: a ref never changes. */
export function createPartyLookups(services: Pick<ServiceCalls, 'ask'>): PartyLookups {
  const refs = new BoundedCache<string>(REMEMBERED);
  // No identifier lies in a cache as it is, not even as a key.
  const secret = randomBytes(32);
  const refOf = async (party: Party): Promise<string | null> => {
    const key = createHmac('sha256', secret).update(JSON.stringify(party)).digest('base64');
    const known = refs.get(key);
    const ref = known ?? (await askRef(services, party));
    if (known === undefined && ref !== null) {
      refs.set(key, ref);
    }
    return ref;
  };
  return {
    refOf: (personalId) => refOf({ personalIds: [personalId] }),
    organizationRefOf: (taxCode) => refOf({ taxCodes: [taxCode] }),
  };
}

// One person or one organisation, as partyRefs is asked for it.
type Party = { readonly personalIds: readonly [string] } | { readonly taxCodes: readonly [string] };

async function askRef(services: Pick<ServiceCalls, 'ask'>, party: Party): Promise<string | null> {
  const data = await services.ask({
    subgraph: 'citizens',
    query:
      'query ($personalIds: [PersonalId!], $taxCodes: [TaxCode!]) { partyRefs(personalIds: $personalIds, taxCodes: $taxCodes) { ref } }',
    variables: party,
  });
  return v.parse(refsSchema, data).partyRefs?.[0]?.ref ?? null;
}
