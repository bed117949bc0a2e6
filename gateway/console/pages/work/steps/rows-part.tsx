import { type ReactNode, useEffect, useRef } from 'react';

import { Button } from '../../../parts/button.tsx';
import { useSpeech } from '../../../words/language.tsx';
import type { Words } from '../../../words/words.ts';
import styles from './rows-part.module.css';
import { type FormRow, withoutRow, withRow } from './step-form.ts';

interface RowsPartProps<Row extends FormRow> {
  /** What one of them is called; its number is told after it. */
  readonly one: Words;
  readonly rows: readonly Row[];
  readonly blank: Omit<Row, 'row'>;
  /** As many as the graph takes. */
  readonly most: number;
  /** As few as there may be. */
  readonly fewest: 0 | 1;
  readonly onRows: (rows: readonly Row[]) => void;
  readonly children: (row: Row) => ReactNode;
}

const ADD = { vi: 'Thêm', en: 'Add' };
const DROP = { vi: 'Bỏ', en: 'Remove' };

/** Several of the same kind in one form: added and taken away, the focus where one goes on. */
export function RowsPart<Row extends FormRow>(props: RowsPartProps<Row>) {
  const { one, rows, blank, most, fewest, onRows, children } = props;
  const { say } = useSpeech();
  const list = useGoingOn(rows.length);
  return (
    <div ref={list} className={styles['rows']}>
      {rows.map((row, index) => (
        <fieldset key={row.row} className={styles['row']}>
          <legend>
            {say(one)} {index + 1}
          </legend>
          {children(row)}
          {rows.length > fewest && (
            <Button weight="quiet" onPress={() => onRows(withoutRow(rows, row.row))}>
              {say(DROP)} {say(one).toLocaleLowerCase()} {index + 1}
            </Button>
          )}
        </fieldset>
      ))}
      {rows.length < most && (
        <span className={styles['add']}>
          <Button onPress={() => onRows(withRow(rows, blank))}>
            + {say(ADD)} {say(one).toLocaleLowerCase()}
          </Button>
        </span>
      )}
    </div>
  );
}

// Whoever adds a row goes on in it; whoever takes one away is left where another may be added.
function useGoingOn(count: number) {
  const list = useRef<HTMLDivElement>(null);
  const before = useRef(count);
  useEffect(() => {
    const place =
      count > before.current
        ? list.current?.querySelector('fieldset:last-of-type :is(input, select, textarea)')
        : list.current?.querySelector(`.${styles['add']} button`);
    if (count !== before.current && place instanceof HTMLElement) {
      place.focus();
    }
    before.current = count;
  }, [count]);
  return list;
}
