import { useState } from 'react';

import { Answer } from '../../../parts/answer.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { MeasureChooser } from '../figures/measure-chooser.tsx';
import type { BoardPlacing } from '../place/use-board-place.ts';
import { TrendChart } from './trend-chart.tsx';
import { useTrend } from './use-trend.ts';

interface TrendPanelProps {
  readonly placing: BoardPlacing;
  /** An indicator that alone is shown; null: the reader chooses what is. */
  readonly only: { readonly code: string; readonly name: string } | null;
}

const TITLE = { vi: 'Diễn biến theo tháng', en: 'Month by month' };

/** How a measure went over up to twelve months, as a line and as a table beside it. */
export function TrendPanel({ placing, only }: TrendPanelProps) {
  const [chosen, choose] = useState('2.1');
  const { asked, monthsOf } = useTrend(placing.place, placing.now);
  return (
    <Panel title={TITLE}>
      {only === null && <MeasureChooser measure={chosen} onChoose={choose} />}
      <Answer to={asked}>
        {(data) => (
          <TrendChart
            months={monthsOf(data)}
            measure={only?.code ?? chosen}
            name={only?.name ?? null}
            unit={placing.place.unit}
          />
        )}
      </Answer>
    </Panel>
  );
}
