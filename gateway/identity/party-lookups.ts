import { createHmac, randomBytes } from 'node:crypto';

import * as v from 'valibot';

import { type ServiceCalls } from '#shared/service-calls.ts';

import { BoundedCache } from '../plan/bounded-cache.ts';
import { type Family } from '../policies/right-lookups.ts';

/** What the gateway asks citizens in its own name before it can tell who a caller is. Everything fails with SubgraphFailure. */
export interface PartyLookups {
  /** The ref of a person by personal identifier. Null: citizens knows no such person. */
  readonly refOf: (personalId: string) => Promise<string | null>;
  /** The ref of an organisation by tax code. Null: citizens knows no such organisation. */
  readonly organizationRefOf: (taxCode: string) => Promise<string | null>;
}

const REMEMBERED = 10_000;
// A ref never changes, but citizens names it no longer for somebody who has died: as long as a grant may be used.
const KEPT_MS = 60_000;

const refsSchema = v.object({
  partyRefs: v.nullable(
    v.array(
      v.nullable(
        v.object({
          ref: v.string(),
          minors: v.optional(v.nullable(v.array(v.string()))),
          isMinor: v.optional(v.nullable(v.boolean())),
          assurance: v.optional(v.picklist(['VERIFIED', 'DECLARED'])),
        }),
      ),
    ),
  ),
});

/** What the look-ups go by. */
export interface PartyLookupOptions {
  readonly now: () => Date;
  /** Told what citizens says of a person's family beside who they are. */
  readonly learnt: (ref: string, family: Family) => void;
  /** Told of whom citizens says that their record was checked. */
  readonly verified: (ref: string) => void;
}

/** Makes the look-ups. Whom citizens knew is remembered for a minute. */
export function createPartyLookups(
  services: Pick<ServiceCalls, 'ask'>,
  { now, learnt, verified }: PartyLookupOptions,
): PartyLookups {
  const refs = new BoundedCache<{ readonly ref: string; readonly until: number }>(REMEMBERED);
  // No identifier lies in a cache as it is, not even as a key.
  const secret = randomBytes(32);
  const refOf = async (party: Party): Promise<string | null> => {
    const key = createHmac('sha256', secret).update(JSON.stringify(party)).digest('base64');
    const known = refs.get(key);
    if (known !== undefined && known.until > now().getTime()) {
      return known.ref;
    }
    const found = await askRef(services, party);
    if (found === null) {
      refs.delete(key);
      return null;
    }
    refs.set(key, { ref: found.ref, until: now().getTime() + KEPT_MS });
    if (found.minors && typeof found.isMinor === 'boolean') {
      learnt(found.ref, { minors: found.minors, isMinor: found.isMinor });
    }
    if (found.assurance === 'VERIFIED') {
      verified(found.ref);
    }
    return found.ref;
  };
  return {
    refOf: (personalId) => refOf({ personalIds: [personalId] }),
    organizationRefOf: (taxCode) => refOf({ taxCodes: [taxCode] }),
  };
}

// One person or one organisation, as partyRefs is asked for it.
type Party = { readonly personalIds: readonly [string] } | { readonly taxCodes: readonly [string] };

async function askRef(services: Pick<ServiceCalls, 'ask'>, party: Party): Promise<FoundParty | null> {
  const data = await services.ask({
    subgraph: 'citizens',
    query: 'personalIds' in party ? PERSON : ORGANIZATION,
    variables: party,
  });
  return v.parse(refsSchema, data).partyRefs?.[0] ?? null;
}

type FoundParty = NonNullable<NonNullable<v.InferOutput<typeof refsSchema>['partyRefs']>[number]>;

const PERSON =
  'query ($personalIds: [PersonalId!]) { partyRefs(personalIds: $personalIds) { ref minors isMinor assurance } }';
const ORGANIZATION = 'query ($taxCodes: [TaxCode!]) { partyRefs(taxCodes: $taxCodes) { ref } }';
