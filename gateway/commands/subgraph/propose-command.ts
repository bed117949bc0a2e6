import * as v from 'valibot';
import type { Outcome } from '../outcome.ts';
import type { HubClient } from './hub-client.ts';
import { nextSteps, PROPOSAL_FIELDS, proposalLines, proposalShape, type Proposal } from './proposal.ts';
import { REFUSED_FIELDS, refusedOutcome, refusedShape } from './refused.ts';
import type { SubgraphGroup } from './subgraph-group.ts';

const PROPOSE = `mutation ProposeSubgraph($input: ProposeSubgraphInput!) {
  proposeSubgraph(input: $input) {
    __typename
    ... on SubgraphProposed { proposal { ${PROPOSAL_FIELDS} } }
    ${REFUSED_FIELDS}
  }
}`;
const shape = v.object({
  proposeSubgraph: v.variant('__typename', [
    v.object({ __typename: v.literal('SubgraphProposed'), proposal: proposalShape }),
    refusedShape,
  ]),
});

/** `hub subgraph propose`: asks the owners of the data that would flow. */
export function addPropose({ group, answering, hub }: SubgraphGroup): void {
  group
    .command('propose')
    .description('Đề nghị công bố lược đồ đã đạt. Propose what has passed its check.')
    .requiredOption('--check <id>', 'mã kiểm tra / the check that it rests on')
    .option('--note <words>', 'lời nhắn cho bên phê duyệt / words to the approvers', '')
    .action(({ check, note }: { check: string; note: string }) =>
      answering(hub().then((opened) => proposeOutcome(opened, check, note))),
    );
}

async function proposeOutcome(hub: HubClient, check: string, note: string): Promise<Outcome> {
  const result = await propose(hub, check, note);
  return result.__typename === 'RegistryRefused' ? refusedOutcome(result) : proposedOutcome(result.proposal);
}

/** Proposes what passed a check. */
export async function propose(
  hub: HubClient,
  check: string,
  note: string,
): Promise<v.InferOutput<typeof shape>['proposeSubgraph']> {
  const { proposeSubgraph } = await hub.ask({ query: PROPOSE, variables: { input: { check, note } }, shape });
  return proposeSubgraph;
}

/** A proposal as an outcome, with who has to do what next. */
export function proposedOutcome(proposal: Proposal): Outcome {
  const next = nextSteps(proposal);
  return { done: true, lines: [...proposalLines(proposal), ...next], report: { proposal, next } };
}
