import { useState } from 'react';

import { Panel } from '../../../parts/panel.tsx';
import { MeasureChooser } from '../figures/measure-chooser.tsx';
import type { BoardPlace } from '../place/board-place.ts';
import { KindChooser, type RankedKind } from './kind-chooser.tsx';
import { RankingBelow } from './ranking-below.tsx';
import { RankingOfKind } from './ranking-of-kind.tsx';
import styles from './ranking-panel.module.css';

interface RankingPanelProps {
  readonly place: BoardPlace;
  /** An indicator by which alone is ranked; null: the reader chooses. */
  readonly only: { readonly code: string; readonly name: string } | null;
}

const NATION = { vi: 'Xếp hạng đơn vị', en: 'Units, ranked' };
const BELOW = { vi: 'Xếp hạng đơn vị trực thuộc', en: 'The units below, ranked' };

/** How units do beside each other: provinces or ministries for the country, the units below for a unit. */
export function RankingPanel({ place, only }: RankingPanelProps) {
  const [chosen, choose] = useState('INDEX');
  const [kind, setKind] = useState<RankedKind>('PROVINCE_COMMITTEE');
  const { code: measure, name } = only ?? { code: chosen, name: null };
  const shown = { place, measure, name };
  const isNation = place.unit === null;
  return (
    <Panel title={isNation ? NATION : BELOW}>
      <div className={styles['choosers']}>
        {only === null && <MeasureChooser measure={chosen} onChoose={choose} />}
        {isNation && <KindChooser kind={kind} onChoose={setKind} />}
      </div>
      {place.unit === null ? (
        <RankingOfKind {...shown} kind={kind} />
      ) : (
        <RankingBelow {...shown} unit={place.unit} />
      )}
    </Panel>
  );
}
