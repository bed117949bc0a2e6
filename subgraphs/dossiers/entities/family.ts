import * as v from 'valibot';

import type { ServiceCalls } from '#shared/service-calls.ts';

import type { OwnersFamily } from '../rules/form-people.ts';
import { unlessAway } from './unless-away.ts';

/** What citizens knows of relations. */
export interface Families {
  /** `family` null: the register does not hold the person. Null: citizens does not answer now. */
  readonly familyOf: (ref: string) => Promise<{ readonly family: OwnersFamily | null } | null>;
  /** The references of people by number, in the order asked, null for nobody; empty when citizens does not answer now. */
  readonly refsOf: (personalIds: readonly string[]) => Promise<readonly (string | null)[]>;
}

const FAMILY = 'query ($ref: ID!) { familyOf(ref: $ref) { parentAs members { kind ref } organizations } }';
const family = v.object({
  familyOf: v.nullable(
    v.object({
      parentAs: v.nullable(v.picklist(['MOTHER', 'FATHER'])),
      members: v.array(v.object({ kind: v.string(), ref: v.string() })),
      organizations: v.array(v.string()),
    }),
  ),
});

const REFS = 'query ($personalIds: [PersonalId!]) { partyRefs(personalIds: $personalIds) { ref } }';
const refs = v.object({ partyRefs: v.nullable(v.array(v.nullable(v.object({ ref: v.string() })))) });

/** Asks citizens for relations. That it is away is an answer: whoever fills in a form is not held up by it. */
export function createFamilies(services: Pick<ServiceCalls, 'ask'>): Families {
  const ask = (query: string, variables: Readonly<Record<string, unknown>>) =>
    unlessAway(services.ask({ subgraph: 'citizens', query, variables }));
  return {
    familyOf: async (ref) => {
      const data = await ask(FAMILY, { ref });
      return data === null ? null : { family: v.parse(family, data).familyOf };
    },
    refsOf: async (personalIds) => {
      const data = personalIds.length === 0 ? null : await ask(REFS, { personalIds });
      const found = data === null ? [] : (v.parse(refs, data).partyRefs ?? []);
      return found.map((one) => one?.ref ?? null);
    },
  };
}
