import * as v from 'valibot';

import { type ServiceCalls } from '#shared/service-calls.ts';
import { SubgraphFailure } from '#shared/subgraph-client.ts';

const FORM = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Procedure { form { fields { source } } } } }`;
const form = v.object({
  _entities: v.tuple([
    v.nullable(
      v.object({
        form: v.nullable(v.object({ fields: v.array(v.object({ source: v.nullable(v.string()) })) })),
      }),
    ),
  ]),
});

/**
 * The data elements that the form of a procedure's version is bound to, as written there, e.g. `Citizen.residence.area`. None when
 * it has no form, or procedures does not answer: a case then opens what every case opens, and no more.
 */
export async function formSources(
  services: Pick<ServiceCalls, 'ask'>,
  procedureId: string,
): Promise<readonly string[]> {
  try {
    const data = await services.ask({
      subgraph: 'procedures',
      query: FORM,
      variables: { of: [{ __typename: 'Procedure', id: procedureId }] },
    });
    const fields = v.parse(form, data)._entities[0]?.form?.fields ?? [];
    return fields.flatMap(({ source }) => source ?? []);
  } catch (error) {
    if (error instanceof SubgraphFailure || error instanceof v.ValiError) {
      return [];
    }
    throw error;
  }
}
