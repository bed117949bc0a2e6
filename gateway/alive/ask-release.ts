import * as v from 'valibot';

import type { ServiceCalls } from '#shared/service-calls.ts';
import { readRelease } from '#shared/supergraph-release.ts';

import type { ReadRelease } from './kept-release.ts';
import type { RegistryKeys } from './registry-keys.ts';

const QUERY = 'query ($known: Int) { supergraphRelease(known: $known) { text signature } }';
const answerSchema = v.object({
  supergraphRelease: v.nullable(v.object({ text: v.string(), signature: v.string() })),
});

/** Asks the registry for its newest release. Null: the known one is. Fails when the registry is away, or did not sign what came. */
export async function askRelease(
  services: Pick<ServiceCalls, 'ask'>,
  registryKeys: RegistryKeys,
  known: number | null,
): Promise<ReadRelease | null> {
  const data = await services.ask({ subgraph: 'registry', query: QUERY, variables: { known } });
  const { supergraphRelease: signed } = v.parse(answerSchema, data);
  return signed === null ? null : { signed, release: readRelease(signed, registryKeys()) };
}
