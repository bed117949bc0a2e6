import { Badge } from '../../../parts/badge.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { numberText } from '../../../words/format.ts';
import { useSpeech } from '../../../words/language.tsx';
import { PointsBar } from '../charts/points-bar.tsx';
import { PointsLegend } from '../charts/points-legend.tsx';
import { bandSentence, bandShown } from './band-shown.ts';
import { type BoardFiguresShown, pointsOf } from './group-points.ts';
import styles from './score-panel.module.css';

const TITLE = { vi: 'Chỉ số phục vụ (Quyết định 766/QĐ-TTg)', en: 'Index of service (Decision 766/QĐ-TTg)' };
const NO_SCORE = { vi: 'Chưa tính được điểm nào', en: 'No point can be counted yet' };
const WHOLE = 100;

/** The index as a whole: what was earned, of what can be counted, and what cannot. */
export function ScorePanel({ figures }: { readonly figures: BoardFiguresShown }) {
  const { language, say } = useSpeech();
  const { score, maximum } = figures;
  const points = pointsOf(figures.indicators);
  const band = bandShown(figures, points);
  const number = (value: number): string => numberText(language, value, 2);
  return (
    <Panel title={TITLE} beside={band !== null && <Badge {...band} />}>
      <p className={styles['score']}>
        {score === null ? (
          <span>{say(NO_SCORE)}</span>
        ) : (
          <>
            <strong>{number(score)}</strong>{' '}
            {say({
              vi: `trên ${number(maximum)} điểm tính được`,
              en: `of the ${number(maximum)} points that can be counted`,
            })}
          </>
        )}
      </p>
      <PointsBar points={points} />
      <PointsLegend />
      <p className={styles['note']}>
        {say({
          vi: `${number(Math.max(WHOLE - maximum, 0))} trong 100 điểm không được tính: ${number(points.unknown)} điểm chưa có dữ liệu, ${number(points.hidden)} điểm không công bố vì nói về dưới năm người.`,
          en: `${number(Math.max(WHOLE - maximum, 0))} of the 100 points are not counted: ${number(points.unknown)} have no data, ${number(points.hidden)} are not published because they tell of fewer than five people.`,
        })}{' '}
        {say(bandSentence(points))}
      </p>
    </Panel>
  );
}
