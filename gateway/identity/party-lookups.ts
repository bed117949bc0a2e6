import { createHmac, randomBytes } from 'node:crypto';

import * as v from 'valibot';

import { askedTogether, type RootQuestion } from '#shared/asked-together.ts';
import type { ServiceCalls } from '#shared/service-calls.ts';

import { BoundedCache } from '../plan/bounded-cache.ts';
import type { Family } from '../policies/right-lookups.ts';

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

// One person or one organisation is asked for under each alias.
const refsSchema = v.nullable(
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
);

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
  const askPerson = askedTogether(services, PERSON);
  const askOrganization = askedTogether(services, ORGANIZATION);
  const refOf = async (ask: Ask, kind: string, number: string): Promise<string | null> => {
    const key = createHmac('sha256', secret).update(`${kind} ${number}`).digest('base64');
    const known = refs.get(key);
    if (known !== undefined && known.until > now().getTime()) {
      return known.ref;
    }
    const found = await foundBy(ask, number);
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
    refOf: (personalId) => refOf(askPerson, 'person', personalId),
    organizationRefOf: (taxCode) => refOf(askOrganization, 'organization', taxCode),
  };
}

type Ask = ReturnType<typeof askedTogether>;

async function foundBy(ask: Ask, number: string) {
  return v.parse(refsSchema, await ask([number]))?.[0] ?? null;
}

const REFS = { subgraph: 'citizens', field: 'partyRefs' };
const PERSON: RootQuestion = {
  ...REFS,
  argument: 'personalIds',
  type: '[PersonalId!]',
  selection: '{ ref minors isMinor assurance }',
};
const ORGANIZATION: RootQuestion = {
  ...REFS,
  argument: 'taxCodes',
  type: '[TaxCode!]',
  selection: '{ ref }',
};
