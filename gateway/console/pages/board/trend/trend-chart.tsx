import { shareText } from '../../../words/format.ts';
import { useSpeech } from '../../../words/language.tsx';
import { LineChart } from '../charts/line-chart.tsx';
import { CsvButton } from '../csv/csv-button.tsx';
import { isInDays, measureText } from '../figures/measure.ts';
import { measureName } from '../figures/measure-name.ts';
import styles from './trend-chart.module.css';
import { trendCsv, trendRows, trendSentence } from './trend-rows.ts';
import { TrendTable } from './trend-table.tsx';
import type { TrendMonth } from './use-trend.ts';

interface TrendChartProps {
  readonly months: readonly TrendMonth[];
  readonly measure: string;
  /** What the graph calls the measure; null: the page does. */
  readonly name: string | null;
  readonly unit: string | null;
}

const TARGET = { vi: 'Mục tiêu', en: 'Target' };

/** Twelve months as a line, with the same numbers in a table beside it. */
export function TrendChart({ months, measure, name, unit }: TrendChartProps) {
  const { language, say } = useSpeech();
  const rows = trendRows(months, measure);
  const title = say(measureName(measure, name));
  const target = rows.at(-1)?.figure.target ?? null;
  return (
    <div className={styles['beside']}>
      <LineChart
        title={title}
        description={`${title}. ${trendSentence(rows, measure, language)}`}
        points={rows.map(({ label, figure }) => ({ label, value: figure.value }))}
        isShare={!isInDays(measure)}
        target={
          target === null ? null : { value: target, label: `${say(TARGET)} ${shareText(language, target)}` }
        }
        written={(value) => measureText(measure, value, language)}
      />
      <div className={styles['table']}>
        <TrendTable rows={rows} measure={measure} title={title} />
        <p>
          <CsvButton
            name={`dien-bien-${measure}-${unit ?? 'ca-nuoc'}`}
            rows={() => trendCsv(rows, title, language)}
          />
        </p>
      </div>
    </div>
  );
}
