import { ButtonLink } from '../../../parts/button.tsx';
import { Empty } from '../../../parts/empty.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { Said } from '../../../parts/said.tsx';
import type { Words } from '../../../words/words.ts';
import styles from './found.module.css';
import { FoundProcedure, type ListedProcedure } from './found-procedure.tsx';
import { LIFE_EVENTS, proceduresOf } from './life-events.ts';

interface FoundProps {
  readonly rows: readonly ListedProcedure[];
  readonly search: string;
  /** Null: whatever happened. */
  readonly event: string | null;
}

/** The procedures that were found, best first. */
export function Found({ rows, search, event }: FoundProps) {
  const shown = event === null ? rows : (proceduresOf(event, rows) ?? rows);
  return (
    <Panel
      title={titleOf(search, event)}
      beside={
        <span className={styles['count']} role="status">
          <Said vi={`${shown.length} thủ tục`} en={`${shown.length} found`} />
        </span>
      }
    >
      {shown.length === 0 ? (
        <Empty title={{ vi: 'Không có thủ tục nào khớp', en: 'No procedure matches' }}>
          <p>
            <Said
              vi="Hãy thử ít từ hơn, hoặc chọn theo sự kiện trong đời."
              en="Try fewer words, or choose by what happens in a life."
            />
          </p>
        </Empty>
      ) : (
        <ul className={styles['list']}>
          {shown.map((row) => (
            <li key={row.code}>
              <FoundProcedure row={row} />
            </li>
          ))}
        </ul>
      )}
      <p>
        <ButtonLink to="/apply">
          <Said vi="Xem mọi sự kiện" en="See all life events" />
        </ButtonLink>
      </p>
    </Panel>
  );
}

function titleOf(search: string, event: string | null): Words {
  const known = LIFE_EVENTS.find(({ id }) => id === event);
  return known?.name ?? { vi: `Kết quả cho “${search}”`, en: `Results for “${search}”` };
}
