/** What stands in a cell; null: nothing. */
export type CsvCell = string | number | null;

// Excel takes a file for UTF-8 only when it begins so.
const BYTE_ORDER_MARK = '\u{FEFF}';
// A spreadsheet would run what begins so as a formula.
const FORMULA = /^[=+\-@\t\r]/;

/** Rows as comma-separated values (RFC 4180): quoted, numbers with a point, and nothing that a spreadsheet would run. */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return `${BYTE_ORDER_MARK}${rows.map((row) => row.map(cellText).join(',')).join('\r\n')}\r\n`;
}

function cellText(cell: CsvCell): string {
  if (cell === null) {
    return '""';
  }
  if (typeof cell === 'number') {
    return String(cell);
  }
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return `"${safe.replaceAll('"', '""')}"`;
}
