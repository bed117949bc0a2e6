import { Answer } from '../../parts/answer.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Page } from '../../parts/page.tsx';
import { AllFigures } from './figures/all-figures.tsx';
import { useFigures } from './figures/use-figures.ts';
import { PlaceHead } from './place/place-head.tsx';
import { useBoardPlace } from './place/use-board-place.ts';
import { RankingPanel } from './ranking/ranking-panel.tsx';
import { TrendPanel } from './trend/trend-panel.tsx';

const NONE = { vi: 'Không có số liệu cho phạm vi này', en: 'There are no figures for this scope' };

/** How well the state serves: the index of Decision 766/QĐ-TTg and the yearly targets, for a unit or the country. */
export function BoardPage() {
  const placing = useBoardPlace();
  const asked = useFigures(placing.place);
  const figures = asked.state === 'answered' ? asked.data.indicators : null;
  return (
    <Page
      title={{ vi: 'Chỉ số phục vụ', en: 'Service board' }}
      lead={{
        vi: 'Bộ chỉ số đánh giá chất lượng phục vụ người dân, doanh nghiệp theo thời gian thực, tính từ hồ sơ đã đồng bộ. Ai cũng xem được.',
        en: 'How well people and businesses are served, counted in real time from the dossiers that are synchronised. Open to everybody.',
      }}
    >
      <PlaceHead placing={placing} figures={figures} />
      <Answer to={asked}>
        {({ indicators }) =>
          indicators === null ? (
            <Empty title={NONE} />
          ) : (
            <AllFigures figures={indicators} place={placing.place} />
          )
        }
      </Answer>
      <TrendPanel placing={placing} only={null} />
      <RankingPanel place={placing.place} only={null} />
    </Page>
  );
}
