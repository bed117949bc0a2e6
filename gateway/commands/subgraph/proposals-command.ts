import * as v from 'valibot';
import { WrongUse, type Outcome } from '../outcome.ts';
import type { HubClient } from './hub-client.ts';
import { nextSteps, PROPOSAL_FIELDS, proposalLines, proposalShape } from './proposal.ts';
import type { SubgraphGroup } from './subgraph-group.ts';

const PROPOSALS = `query Proposals($state: ProposalState) {
  proposals(state: $state, first: 50) { edges { node { ${PROPOSAL_FIELDS} } } }
}`;
const shape = v.object({
  proposals: v.nullable(v.object({ edges: v.array(v.object({ node: proposalShape })) })),
});
const STATES = ['WAITING', 'APPROVED', 'REFUSED', 'PUBLISHED', 'SUPERSEDED'];

/** `hub subgraph proposals`: what the caller has proposed, has to approve, or may publish. */
export function addProposals({ group, answering, hub }: SubgraphGroup): void {
  group
    .command('proposals')
    .description('Các đề nghị mà bạn được thấy. The proposals that you see.')
    .option('--state <state>', STATES.join(', '), stateOf)
    .action(({ state }: { state?: string }) =>
      answering(hub().then((opened) => proposals(opened, state ?? null))),
    );
}

async function proposals(hub: HubClient, state: string | null): Promise<Outcome> {
  const { proposals: page } = await hub.ask({ query: PROPOSALS, variables: { state }, shape });
  const found = (page?.edges ?? []).map(({ node }) => node);
  const lines = found.flatMap((proposal) => [
    ...proposalLines(proposal),
    ...nextSteps(proposal).map((step) => `  → ${step}`),
  ]);
  return {
    done: true,
    lines: lines.length > 0 ? lines : ['Không có đề nghị nào. / There are no proposals.'],
    report: { proposals: found },
  };
}

function stateOf(text: string): string {
  if (!STATES.includes(text)) {
    throw new WrongUse(
      `--state là một trong: ${STATES.join(', ')}`,
      `--state is one of: ${STATES.join(', ')}`,
    );
  }
  return text;
}
