import { Route, Routes } from 'react-router';

import { Answer } from '../../parts/answer.tsx';
import { Page } from '../../parts/page.tsx';
import { Board } from './board.tsx';
import { EntityDetail } from './entity-detail.tsx';
import styles from './graph.module.css';
import { PicturePanel } from './picture-panel.tsx';
import { SubgraphDetail } from './subgraph-detail.tsx';
import { useBoard } from './use-board.ts';
import { useChosen } from './use-chosen.ts';

const TITLE = { vi: 'Đồ thị dữ liệu', en: 'The graph' };
const LEAD = {
  vi: 'Mỗi chủ dữ liệu một phân hệ; thực thể chung nối các phân hệ thành một câu trả lời.',
  en: 'Each owner of data has a subgraph; the entities they share join them into one answer.',
};

/** The graph: who owns what, what joins it, and how it answers. */
export function GraphPage() {
  const asked = useBoard();
  const chosen = useChosen();
  return (
    <Page title={TITLE} lead={LEAD}>
      <Answer to={asked}>
        {({ subgraphs }) => (
          <div className={styles['parts']}>
            <PicturePanel subgraphs={subgraphs ?? []} chosen={chosen} />
            <Routes>
              <Route path="subgraphs/:name" element={<SubgraphDetail subgraphs={subgraphs ?? []} />} />
              <Route path="entities/:name" element={<EntityDetail subgraphs={subgraphs ?? []} />} />
              <Route path="*" element={null} />
            </Routes>
            <Board subgraphs={subgraphs ?? []} />
          </div>
        )}
      </Answer>
    </Page>
  );
}
