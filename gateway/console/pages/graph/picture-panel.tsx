import { useSyncExternalStore } from 'react';

import { Panel } from '../../parts/panel.tsx';
import { Said } from '../../parts/said.tsx';
import styles from './graph.module.css';
import { Picture } from './picture.tsx';
import type { BoardSubgraph } from './board.tsx';

const PHONE = '(max-width: 640px)';

interface PicturePanelProps {
  readonly subgraphs: readonly BoardSubgraph[];
  readonly chosen: string | null;
}

/** The picture with what its colours mean. */
export function PicturePanel({ subgraphs, chosen }: PicturePanelProps) {
  const isPhone = useSyncExternalStore(watchWidth, () => matchMedia(PHONE).matches);
  const live = subgraphs.filter(({ state }) => state === 'LIVE');
  return (
    <Panel title={{ vi: 'Ai giữ gì, nối với nhau ở đâu', en: 'Who owns what, and what joins it' }}>
      <Picture subgraphs={live} isUpright={isPhone} chosen={chosen} />
      <ul className={styles['legend']}>
        <li data-sign="subgraph">
          <Said vi="Phân hệ của một chủ dữ liệu" en="Subgraph of one owner" />
        </li>
        <li data-sign="joins">
          <Said vi="Thực thể nối nhiều phân hệ" en="Entity that joins subgraphs" />
        </li>
        <li data-sign="entity">
          <Said vi="Thực thể của một phân hệ" en="Entity of one subgraph" />
        </li>
        <li data-sign="good">
          <Said vi="Đang trả lời" en="Answering" />
        </li>
        <li data-sign="bad">
          <Said vi="Đang lỗi" en="Failing" />
        </li>
        <li data-sign="plain">
          <Said vi="Mười phút qua chưa ai hỏi" en="Not asked in the last ten minutes" />
        </li>
      </ul>
    </Panel>
  );
}

function watchWidth(changed: () => void): () => void {
  const query = matchMedia(PHONE);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}
