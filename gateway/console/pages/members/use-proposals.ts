import type { Asked } from '../../graph/asked.ts';
import { PUBLIC } from '../../graph/reason.ts';
import { useAsk } from '../../graph/use-ask.ts';
import { useLang } from '../../words/use-lang.ts';
import { ProposalList, type ProposalListQuery } from './generated/proposals.ts';

/** The newest 50 proposals that the reader sees. */
export function useProposals(): Asked<ProposalListQuery> {
  return useAsk({ of: ProposalList, with: { first: 50, lang: useLang() }, reason: PUBLIC });
}
