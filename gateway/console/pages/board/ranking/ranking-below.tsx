import { PUBLIC } from '../../../graph/reason.ts';
import { useAsk } from '../../../graph/use-ask.ts';
import { Answer } from '../../../parts/answer.tsx';
import { Empty } from '../../../parts/empty.tsx';
import { useLang } from '../../../words/use-lang.ts';
import { RankingBelow as Ranking } from './generated/ranking-below.ts';
import { type RankingShown, RankingTable } from './ranking-table.tsx';

const NONE = { vi: 'Đơn vị này không có đơn vị trực thuộc', en: 'No unit lies below this one' };

/** The units below a unit, ranked. */
export function RankingBelow({ unit, ...shown }: RankingShown & { readonly unit: string }) {
  const asked = useAsk({
    of: Ranking,
    with: { unit, period: shown.place.period, lang: useLang() },
    reason: PUBLIC,
  });
  return (
    <Answer to={asked}>
      {(data) => {
        const units = (data.unit?.children?.edges ?? []).map(({ node }) => node);
        return units.length === 0 ? <Empty title={NONE} /> : <RankingTable {...shown} units={units} />;
      }}
    </Answer>
  );
}
