import * as v from 'valibot';
import type { Outcome } from '../outcome.ts';
import type { HubClient } from './hub-client.ts';
import { checkOutcome } from './check-outcome.ts';
import { REFUSED_FIELDS, refusedOutcome, refusedShape } from './refused.ts';
import { CHECK_FIELDS, checkShape } from './schema-check.ts';

const PUBLISH = `mutation PublishSubgraph($input: PublishSubgraphInput!) {
  publishSubgraph(input: $input) {
    __typename
    ... on SubgraphPublished { release subgraph { name version entities } }
    ${REFUSED_FIELDS}
    ... on RegistryRefused { check { ${CHECK_FIELDS} } }
  }
}`;
const publishedShape = v.object({
  __typename: v.literal('SubgraphPublished'),
  release: v.number(),
  subgraph: v.object({
    name: v.string(),
    version: v.nullable(v.number()),
    entities: v.array(v.string()),
  }),
});
const notPublishedShape = v.object({ ...refusedShape.entries, check: v.nullable(checkShape) });
const shape = v.object({
  publishSubgraph: v.variant('__typename', [publishedShape, notPublishedShape]),
});

/** Puts an approved proposal into the graph. A refusal tells what the check of this moment found. */
export async function publish(hub: HubClient, proposal: string): Promise<Outcome> {
  const variables = { input: { proposal } };
  const { publishSubgraph: result } = await hub.ask({ query: PUBLISH, variables, shape });
  return result.__typename === 'RegistryRefused' ? notPublished(result) : published(result);
}

// What did not pass now may have passed when it was proposed: something else became live since.
function notPublished(refused: v.InferOutput<typeof notPublishedShape>): Outcome {
  const { code, vi, en, check } = refused;
  const found = check === null || check.passed ? [] : checkOutcome(check, `${check.name}.graphql`).lines;
  return {
    done: false,
    lines: [...found, ...refusedOutcome(refused).lines],
    report: { refused: code, vi, en, check },
  };
}

function published({ release, subgraph }: v.InferOutput<typeof publishedShape>): Outcome {
  const { name, version } = subgraph;
  return {
    done: true,
    lines: [
      `${name} phiên bản ${version ?? '–'} đã vào đồ thị (bản phát hành ${release}); mọi cổng có nó trong 2 giây.`,
      `${name} version ${version ?? '–'} is in the graph (release ${release}); every gateway has it within 2 seconds.`,
      `Bước tiếp / next: hub subgraph certify --name ${name} --sample 'Type:{"key":"…"}'`,
    ],
    report: { release, subgraph },
  };
}
