import * as v from 'valibot';

import type { ServiceCalls } from '#shared/service-calls.ts';
import { SubgraphFailure } from '#shared/subgraph-client.ts';

import { keptForAWhile } from '#shared/kept-for-a-while.ts';

const FORM = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Procedure {
  form { fields { source } }
  components { substitution { sources resultTypes { code } } }
} } }`;
const form = v.object({
  _entities: v.tuple([
    v.nullable(
      v.object({
        form: v.nullable(v.object({ fields: v.array(v.object({ source: v.nullable(v.string()) })) })),
        components: v.array(
          v.object({
            substitution: v.nullable(
              v.object({
                sources: v.array(v.string()),
                resultTypes: v.array(v.object({ code: v.string() })),
              }),
            ),
          }),
        ),
      }),
    ),
  ]),
});

type Found = NonNullable<v.InferOutput<typeof form>['_entities'][0]>;
type Substitution = NonNullable<Found['components'][number]['substitution']>;

// A result that replaces a paper is found in the store of a person or an organisation.
const STORES = ['Citizen.documents', 'Organization.documents'];

/**
 * The data elements that a procedure's version is bound to, as written there, e.g. `Citizen.residence.area`: by the fields of its form,
 * and by what replaces its papers. None when procedures does not answer: a case then opens what every case opens, and no more.
 */
export async function formSources(
  services: Pick<ServiceCalls, 'ask'>,
  procedureId: string,
): Promise<readonly string[]> {
  const known = await KEPT.of(services, procedureId, () => askSources(services, procedureId));
  return known ?? [];
}

// A version never changes; a case file is asked for with every look at it.
const KEPT = keptForAWhile<readonly string[]>(30_000);

/** Null: procedures did not answer. */
async function askSources(
  services: Pick<ServiceCalls, 'ask'>,
  procedureId: string,
): Promise<readonly string[] | null> {
  try {
    const data = await services.ask({
      subgraph: 'procedures',
      query: FORM,
      variables: { of: [{ __typename: 'Procedure', id: procedureId }] },
    });
    return v.parse(form, data)._entities.flatMap((found) => (found === null ? [] : boundIn(found)));
  } catch (error) {
    if (error instanceof SubgraphFailure || error instanceof v.ValiError) {
      return null;
    }
    throw error;
  }
}

function boundIn({ form: declared, components }: Found): readonly string[] {
  const fields = declared?.fields ?? [];
  const replacing = components.flatMap(({ substitution }) => substitution ?? []);
  return [...fields.flatMap(({ source }) => source ?? []), ...replacing.flatMap(sourcesOf)];
}

function sourcesOf({ sources, resultTypes }: Substitution): readonly string[] {
  return resultTypes.length === 0 ? sources : [...sources, ...STORES];
}
