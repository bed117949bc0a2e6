import type { Asked } from '../../graph/asked.ts';
import { PUBLIC } from '../../graph/reason.ts';
import { useAsk } from '../../graph/use-ask.ts';
import { useLang } from '../../words/use-lang.ts';
import { MemberStanding, type MemberStandingQuery } from './generated/standing.ts';

/** Every subgraph and how it stands, as the reader is told. */
export function useStanding(): Asked<MemberStandingQuery> {
  return useAsk({ of: MemberStanding, with: { lang: useLang() }, reason: PUBLIC });
}
