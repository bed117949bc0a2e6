import { Panel } from '../../../parts/panel.tsx';
import { numberText } from '../../../words/format.ts';
import { useSpeech } from '../../../words/language.tsx';
import { PointsBar } from '../charts/points-bar.tsx';
import { CsvButton } from '../csv/csv-button.tsx';
import type { BoardPlace } from '../place/board-place.ts';
import { figuresCsv } from './figures-csv.ts';
import { type BoardFiguresShown, groupsOf, type IndexGroup } from './group-points.ts';
import styles from './groups-panel.module.css';
import { IndicatorsTable } from './indicators-table.tsx';

interface GroupsPanelProps {
  readonly figures: BoardFiguresShown;
  readonly place: BoardPlace;
}

const TITLE = { vi: 'Từng nhóm chỉ số', en: 'The index by group' };

/** The groups of the index; each opens to its indicators with their numbers, and each of those to its rule. */
export function GroupsPanel({ figures, place }: GroupsPanelProps) {
  const { language } = useSpeech();
  return (
    <Panel
      title={TITLE}
      beside={
        <CsvButton
          name={`chi-so-766-${place.unit ?? 'ca-nuoc'}-${figures.from}-${figures.until}`}
          rows={() => figuresCsv(figures, language)}
        />
      }
    >
      <div>
        {groupsOf(figures.indicators).map((group) => (
          <Group key={group.name} group={group} place={place} />
        ))}
      </div>
    </Panel>
  );
}

function Group({ group, place }: { readonly group: IndexGroup; readonly place: BoardPlace }) {
  const { language, say } = useSpeech();
  const { earned, counted, unknown, hidden } = group.points;
  const number = (value: number): string => numberText(language, value, 2);
  const whole = number(counted + unknown + hidden);
  return (
    <details className={styles['group']}>
      <summary className={styles['summary']}>
        <span className={styles['name']}>{group.name}</span>
        <span className={styles['points']}>
          {counted === 0
            ? say({ vi: `chưa tính được ${whole} điểm`, en: `none of ${whole} points counted` })
            : say({
                vi: `${number(earned)} / ${number(counted)} điểm tính được (trong ${whole})`,
                en: `${number(earned)} / ${number(counted)} points counted (of ${whole})`,
              })}
        </span>
        <span className={styles['bar']}>
          <PointsBar points={group.points} />
        </span>
      </summary>
      <IndicatorsTable group={group} place={place} />
    </details>
  );
}
