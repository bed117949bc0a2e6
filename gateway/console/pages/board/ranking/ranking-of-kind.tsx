import { PUBLIC } from '../../../graph/reason.ts';
import { useAsk } from '../../../graph/use-ask.ts';
import { Answer } from '../../../parts/answer.tsx';
import { useLang } from '../../../words/use-lang.ts';
import { RankingOfKind as Ranking } from './generated/ranking-of-kind.ts';
import type { RankedKind } from './kind-chooser.tsx';
import { type RankingShown, RankingTable } from './ranking-table.tsx';

/** All units of a kind, ranked: one question for all of them. */
export function RankingOfKind({ kind, ...shown }: RankingShown & { readonly kind: RankedKind }) {
  const asked = useAsk({
    of: Ranking,
    with: {
      kind,
      period: shown.place.period,
      lang: useLang(),
    },
    reason: PUBLIC,
  });
  return (
    <Answer to={asked}>
      {({ units }) => <RankingTable {...shown} units={(units?.edges ?? []).map(({ node }) => node)} />}
    </Answer>
  );
}
