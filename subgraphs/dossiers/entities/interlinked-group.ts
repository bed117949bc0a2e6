import * as v from 'valibot';

import type { ServiceCalls } from '#shared/service-calls.ts';

const GROUP = `query ($code: ID!) { interlinkedGroup(code: $code) {
  code legs { order startsAfter procedure { code } results { code } answers { key value } }
} }`;
const coded = v.object({ code: v.string() });
const answer = v.object({
  interlinkedGroup: v.nullable(
    v.object({
      code: v.string(),
      legs: v.array(
        v.object({
          order: v.number(),
          startsAfter: v.array(v.number()),
          procedure: v.nullable(coded),
          results: v.array(coded),
          answers: v.array(v.object({ key: v.string(), value: v.string() })),
        }),
      ),
    }),
  ),
});

/** A kind of group, as procedures has it. */
export type GroupDefinition = NonNullable<v.InferOutput<typeof answer>['interlinkedGroup']>;

/** The group of that code. Null: there is none. Fails with SubgraphFailure when procedures is away. */
export async function groupDefinition(
  services: Pick<ServiceCalls, 'ask'>,
  code: string,
): Promise<GroupDefinition | null> {
  const data = await services.ask({ subgraph: 'procedures', query: GROUP, variables: { code } });
  return v.parse(answer, data).interlinkedGroup;
}
