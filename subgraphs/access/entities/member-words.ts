import * as v from 'valibot';

import type { Words } from '#shared/errors.ts';
import { keptForAWhile } from '#shared/kept-for-a-while.ts';
import type { ServiceCalls } from '#shared/service-calls.ts';

/** What members call their fields, by coordinate. */
export type MemberWords = ReadonlyMap<string, Words>;

// A member that joins is named a minute later; until then its fields are "other information".
const KEPT_MS = 60_000;
const WORDS = keptForAWhile<MemberWords>(KEPT_MS);

const QUERY = '{ fieldNames { coordinate vi en } }';
const answer = v.object({
  fieldNames: v.array(v.object({ coordinate: v.string(), vi: v.string(), en: v.string() })),
});

/** What members call their fields. Without the registry: nothing is known. */
export async function memberWords(services: Pick<ServiceCalls, 'ask'>): Promise<MemberWords> {
  const known = WORDS.of(services, '', async () => {
    const data = await services.ask({ subgraph: 'registry', query: QUERY, variables: {} });
    const { fieldNames } = v.parse(answer, data);
    return new Map(fieldNames.map(({ coordinate, vi, en }) => [coordinate, { vi, en }]));
  });
  // A sentence with a vaguer word is better than none.
  return (await known.catch(() => null)) ?? new Map<string, Words>();
}
