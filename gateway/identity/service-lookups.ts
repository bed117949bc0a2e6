import { createHmac, randomBytes } from 'node:crypto';

import * as v from 'valibot';

import { type ServiceCalls } from '#shared/service-calls.ts';

import { BoundedCache } from '../plan/bounded-cache.ts';

/** What the gateway asks owners in its own name before it can tell what a caller may read. */
export interface ServiceLookups {
  /** The ref of a person by personal identifier. Null: citizens knows no such person. */
  readonly refOf: (personalId: string) => Promise<string | null>;
  /** The refs of the people and organisations of a dossier, if it is handled by that unit or one below it. Null: it is not, or there is none. */
  readonly casePeople: (code: string, unit: string) => Promise<readonly string[] | null>;
}

// A ref never changes; a case may, and a right that ends must end soon.
const CASE_SECONDS = 5;
const REMEMBERED = 10_000;

const refsSchema = v.object({ partyRefs: v.nullable(v.array(v.nullable(v.object({ ref: v.string() })))) });
const caseSchema = v.object({
  caseFile: v.nullable(v.object({ people: v.array(v.string()), organizations: v.array(v.string()) })),
});

/** Makes the look-ups, remembering what may be remembered. They fail with SubgraphFailure. */
export function createServiceLookups(services: ServiceCalls, now: () => Date): ServiceLookups {
  const refs = new BoundedCache<string>(REMEMBERED);
  // No identifier lies in a cache as it is, not even as a key.
  const secret = randomBytes(32);
  const keyOf = (personalId: string): string =>
    createHmac('sha256', secret).update(personalId).digest('base64');
  const cases = new BoundedCache<{ people: readonly string[] | null; until: number }>(REMEMBERED);
  return {
    refOf: async (personalId) => {
      const known = refs.get(keyOf(personalId));
      const ref = known ?? (await askRef(services, personalId));
      if (ref !== null) {
        refs.set(keyOf(personalId), ref);
      }
      return ref;
    },
    casePeople: async (code, unit) => {
      const key = JSON.stringify([code, unit]);
      const known = cases.get(key);
      if (known && known.until > now().getTime()) {
        return known.people;
      }
      const people = await askCase(services, code, unit);
      cases.set(key, { people, until: now().getTime() + CASE_SECONDS * 1000 });
      return people;
    },
  };
}

async function askRef(services: ServiceCalls, personalId: string): Promise<string | null> {
  const data = await services.ask({
    subgraph: 'citizens',
    query: 'query ($personalIds: [PersonalId!]) { partyRefs(personalIds: $personalIds) { ref } }',
    variables: { personalIds: [personalId] },
  });
  return v.parse(refsSchema, data).partyRefs?.[0]?.ref ?? null;
}

async function askCase(
  services: ServiceCalls,
  code: string,
  unit: string,
): Promise<readonly string[] | null> {
  const data = await services.ask({
    subgraph: 'dossiers',
    query:
      'query ($code: DossierCode!, $unit: UnitCode!) { caseFile(code: $code, unit: $unit) { people organizations } }',
    variables: { code, unit },
  });
  const { caseFile } = v.parse(caseSchema, data);
  return caseFile && [...caseFile.people, ...caseFile.organizations];
}
