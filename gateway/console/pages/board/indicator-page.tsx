import { Link, useParams } from 'react-router';

import { Answer } from '../../parts/answer.tsx';
import { Page } from '../../parts/page.tsx';
import { Said } from '../../parts/said.tsx';
import { IndicatorPanel } from './figures/indicator-panel.tsx';
import { useFigures } from './figures/use-figures.ts';
import { linkTo } from './place/board-place.ts';
import { PlaceHead } from './place/place-head.tsx';
import { useBoardPlace } from './place/use-board-place.ts';
import { RankingPanel } from './ranking/ranking-panel.tsx';
import { TrendPanel } from './trend/trend-panel.tsx';

/** One indicator: its rule, its numbers, how it went, and how others do. */
export function IndicatorPage() {
  const { code = '' } = useParams();
  const placing = useBoardPlace();
  const asked = useFigures(placing.place);
  const figures = asked.state === 'answered' ? asked.data.indicators : null;
  const indicator = figures?.indicators.find((one) => one.code === code);
  const name = indicator === undefined ? code : `${code} ${indicator.name}`;
  return (
    <Page title={{ vi: name, en: name }}>
      <p>
        <Link to={linkTo('/board', placing.place)}>
          <Said vi="← Về bảng chỉ số" en="← Back to the board" />
        </Link>
      </p>
      <PlaceHead placing={placing} figures={figures} />
      <Answer to={asked}>{() => <IndicatorPanel indicator={indicator ?? null} />}</Answer>
      <TrendPanel placing={placing} only={{ code, name }} />
      <RankingPanel place={placing.place} only={{ code, name }} />
    </Page>
  );
}
