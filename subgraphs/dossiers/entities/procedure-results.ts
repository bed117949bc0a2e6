import * as v from 'valibot';

import type { ServiceCalls } from '#shared/service-calls.ts';
import { SubgraphFailure } from '#shared/subgraph-client.ts';

const RESULTS = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Procedure { results { code } } } }`;
const answer = v.object({
  _entities: v.tuple([v.nullable(v.object({ results: v.array(v.object({ code: v.string() })) }))]),
});

/** The kinds of result that a procedure's version leads to. Null: procedures does not answer, or does not know it. */
export async function procedureResults(
  services: Pick<ServiceCalls, 'ask'>,
  procedureId: string,
): Promise<readonly string[] | null> {
  try {
    const data = await services.ask({
      subgraph: 'procedures',
      query: RESULTS,
      variables: { of: [{ __typename: 'Procedure', id: procedureId }] },
    });
    return v.parse(answer, data)._entities[0]?.results.map(({ code }) => code) ?? null;
  } catch (error) {
    if (error instanceof SubgraphFailure) {
      return null;
    }
    throw error;
  }
}
