import * as v from 'valibot';
import type { Outcome } from '../outcome.ts';
import type { HubClient } from './hub-client.ts';
import { PROPOSAL_FIELDS, proposalShape } from './proposal.ts';
import { proposedOutcome } from './propose-command.ts';
import { REFUSED_FIELDS, refusedOutcome, refusedShape } from './refused.ts';
import type { SubgraphGroup } from './subgraph-group.ts';

const ANSWER = `mutation ApproveProposal($input: ApproveProposalInput!) {
  approveProposal(input: $input) {
    __typename
    ... on ProposalAnswered { proposal { ${PROPOSAL_FIELDS} } }
    ${REFUSED_FIELDS}
  }
}`;
const shape = v.object({
  approveProposal: v.variant('__typename', [
    v.object({ __typename: v.literal('ProposalAnswered'), proposal: proposalShape }),
    refusedShape,
  ]),
});

/** What an agency says to a proposal. */
export interface ProposalAnswer {
  readonly proposal: string;
  readonly approve: boolean;
  readonly reason: string;
}

/** `hub subgraph approve` and `hub subgraph refuse`: an owner's answer to a proposal. */
export function addApprove({ group, answering, hub }: SubgraphGroup): void {
  const give = (answer: ProposalAnswer): Promise<void> =>
    answering(hub().then((opened) => answerOutcome(opened, answer)));
  group
    .command('approve')
    .description('Chủ quản dữ liệu phê duyệt một đề nghị. An owner of data approves a proposal.')
    .requiredOption('--proposal <id>', 'mã đề nghị / the proposal')
    .option('--reason <words>', 'lý do / why', '')
    .action(({ proposal, reason }: { proposal: string; reason: string }) =>
      give({ proposal, reason, approve: true }),
    );
  group
    .command('refuse')
    .description('Chủ quản dữ liệu từ chối một đề nghị. An owner of data refuses a proposal.')
    .requiredOption('--proposal <id>', 'mã đề nghị / the proposal')
    .requiredOption('--reason <words>', 'lý do / why')
    .action(({ proposal, reason }: { proposal: string; reason: string }) =>
      give({ proposal, reason, approve: false }),
    );
}

async function answerOutcome(hub: HubClient, input: ProposalAnswer): Promise<Outcome> {
  const result = await answerProposal(hub, input);
  return result.__typename === 'RegistryRefused' ? refusedOutcome(result) : proposedOutcome(result.proposal);
}

/** Answers a proposal for the caller's agency. */
export async function answerProposal(
  hub: HubClient,
  input: ProposalAnswer,
): Promise<v.InferOutput<typeof shape>['approveProposal']> {
  const { approveProposal } = await hub.ask({ query: ANSWER, variables: { input }, shape });
  return approveProposal;
}
