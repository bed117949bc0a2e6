import type { Outcome } from '../outcome.ts';
import { answerProposal } from './approve-command.ts';
import { checkFiles, type SchemaOptions } from './check-files.ts';
import { checkOutcome } from './check-outcome.ts';
import { HubRefusal } from './hub-answer.ts';
import type { HubClient } from './hub-client.ts';
import { nextSteps, proposalLines, type Proposal } from './proposal.ts';
import { propose } from './propose-command.ts';
import { publish } from './publication.ts';
import { refusedOutcome } from './refused.ts';

/**
 * The whole way of a schema into the graph, as far as the rights of whoever asks go: check, proposal, approvals, publication. The
 * first of `hubs` proposes; the others are asked where it may not go on. What is missing is told, with who has to do it.
 */
export async function wayIn(
  hubs: readonly HubClient[],
  options: SchemaOptions & { readonly note: string },
): Promise<Outcome> {
  const [developer, ...others] = hubs;
  if (developer === undefined) {
    throw new Error('Nobody proposes.');
  }
  const check = await checkFiles(developer, options);
  if (check.__typename === 'RegistryRefused') {
    return refusedOutcome(check);
  }
  if (!check.passed) {
    return checkOutcome(check, options.schema);
  }
  const proposed = await propose(developer, check.id, options.note);
  if (proposed.__typename === 'RegistryRefused') {
    return refusedOutcome(proposed);
  }
  const proposal = await approvedBy(others, proposed.proposal);
  return proposal.state === 'APPROVED' ? publishedBy(hubs, proposal) : waiting(proposal);
}

/** What becomes of a proposal when each of these answers it for its agency. Who has no say changes nothing. */
async function approvedBy(hubs: readonly HubClient[], proposed: Proposal): Promise<Proposal> {
  let proposal = proposed;
  for (const hub of proposal.state === 'WAITING' ? hubs : []) {
    const input = { proposal: proposal.id, approve: true, reason: '' };
    const result = await unlessForbidden(answerProposal(hub, input));
    proposal = result?.__typename === 'ProposalAnswered' ? result.proposal : proposal;
  }
  return proposal;
}

async function publishedBy(hubs: readonly HubClient[], proposal: Proposal): Promise<Outcome> {
  for (const hub of hubs) {
    const result = await unlessForbidden(publish(hub, proposal.id));
    if (result !== null) {
      return result;
    }
  }
  return waiting(proposal);
}

/** Null: whoever asked has no right to do it; somebody else may have. */
async function unlessForbidden<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof HubRefusal && error.code === 'FORBIDDEN') {
      return null;
    }
    throw error;
  }
}

function waiting(proposal: Proposal): Outcome {
  const next = nextSteps(proposal);
  return {
    done: false,
    lines: [
      ...proposalLines(proposal),
      'Chưa công bố được. Còn thiếu: / Not published yet. What is missing:',
      ...next.map((step) => `  ${step}`),
    ],
    report: { proposal, next },
  };
}
