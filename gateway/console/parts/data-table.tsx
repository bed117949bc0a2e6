import type { ReactNode } from 'react';

import { useSpeech } from '../words/language.tsx';
import type { Words } from '../words/words.ts';
import styles from './data-table.module.css';

/** A column: its heading and what a row has in it. The first column names the row. */
export interface Column<Row> {
  readonly heading: Words;
  readonly cell: (row: Row) => ReactNode;
  /** Numbers stand to the right, one below the other. */
  readonly isNumber?: boolean;
}

interface DataTableProps<Row> {
  readonly caption: Words;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** For few and short columns: on a phone it stays a table, and rows no cards. */
  readonly staysTable?: boolean;
}

/** A table of rows; on a phone each row becomes a card that names its values, unless it stays a table. */
export function DataTable<Row>({ caption, columns, rows, keyOf, staysTable = false }: DataTableProps<Row>) {
  const { say } = useSpeech();
  return (
    <div className={styles['scroll']}>
      <table className={`${styles['table']} ${staysTable ? styles['narrow'] : styles['cards']}`}>
        <caption>{say(caption)}</caption>
        <thead>
          <tr>
            {columns.map(({ heading, isNumber = false }) => (
              <th key={heading.en} scope="col" className={numberClass(isNumber)}>
                {say(heading)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={keyOf(row)} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row<Kind>({ row, columns }: { readonly row: Kind; readonly columns: readonly Column<Kind>[] }) {
  const { say } = useSpeech();
  return (
    <tr>
      {columns.map(({ heading, cell, isNumber = false }, index) => {
        const Cell = index === 0 ? 'th' : 'td';
        return (
          <Cell
            key={heading.en}
            data-label={say(heading)}
            className={numberClass(isNumber)}
            {...(index === 0 ? { scope: 'row' } : {})}
          >
            <span>{cell(row)}</span>
          </Cell>
        );
      })}
    </tr>
  );
}

function numberClass(isNumber: boolean): string | undefined {
  return isNumber ? styles['number'] : undefined;
}
