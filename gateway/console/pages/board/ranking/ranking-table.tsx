import { type Column, DataTable } from '../../../parts/data-table.tsx';
import { Empty } from '../../../parts/empty.tsx';
import { numberText } from '../../../words/format.ts';
import { useSpeech } from '../../../words/language.tsx';
import type { Words } from '../../../words/words.ts';
import { CsvButton } from '../csv/csv-button.tsx';
import { measureName } from '../figures/measure-name.ts';
import type { BoardPlace } from '../place/board-place.ts';
import { type Rank, ranked, type RankedUnit } from './rank.ts';
import { rankingColumns } from './ranking-columns.tsx';
import { rankingCsv } from './ranking-csv.ts';
import styles from './ranking-table.module.css';

/** What a ranking shows. */
export interface RankingShown {
  readonly place: BoardPlace;
  readonly measure: string;
  /** What the graph calls the measure; null: the page does. */
  readonly name: string | null;
}

/** Units at their places, with a bar for each value. */
export function RankingTable({
  place,
  measure,
  name,
  units,
}: RankingShown & { readonly units: readonly RankedUnit[] }) {
  const { language, say } = useSpeech();
  const ranks = ranked(units, measure);
  const title = say(measureName(measure, name));
  const columns = rankingColumns(measure, place, (value) => numberText(language, value, 2));
  const [known, unknown] = [true, false].map((has) =>
    ranks.filter(({ place: rank }) => (rank !== null) === has),
  );
  return (
    <div className={styles['ranking']}>
      {known !== undefined && known.length > 0 ? (
        <Ranks caption={captionFor(measure, title)} columns={columns} rows={known} />
      ) : (
        <Empty title={NOBODY} />
      )}
      {unknown !== undefined && unknown.length > 0 && (
        <details className={styles['others']}>
          <summary>{say(othersWords(unknown.length))}</summary>
          <Ranks caption={othersWords(unknown.length)} columns={columns} rows={unknown} />
        </details>
      )}
      <p>
        <CsvButton
          name={`xep-hang-${measure}-${place.unit ?? 'ca-nuoc'}`}
          rows={() => rankingCsv(ranks, title, language)}
        />
      </p>
    </div>
  );
}

interface RanksProps {
  readonly caption: Words;
  readonly columns: readonly Column<Rank>[];
  readonly rows: readonly Rank[];
}

function Ranks(shown: RanksProps) {
  return <DataTable staysTable keyOf={({ unit }) => unit.code} {...shown} />;
}

const NOBODY = {
  vi: 'Chưa đơn vị nào có số liệu được công bố',
  en: 'No unit has a number that is published',
};

// Points that nobody can count differ between units, so a share of those counted says only so much.
function captionFor(measure: string, title: string): Words {
  return measure === 'INDEX'
    ? {
        vi: `${title}. Chỉ so sánh được các đơn vị có cùng số điểm tính được.`,
        en: `${title}. Only units with the same points counted compare.`,
      }
    : { vi: title, en: title };
}

function othersWords(count: number): Words {
  return {
    vi: `${count} đơn vị không xếp hạng: chưa có dữ liệu, hoặc số liệu không công bố`,
    en: `${count} units without a place: not available, or not published`,
  };
}
