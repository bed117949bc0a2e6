import { shown } from '#schema/subgraph-check/shown.ts';
import type { UsageReport } from './usage-report.ts';

/** One line of the file; each tells one thing. */
interface Row {
  readonly month: string;
  readonly subgraph: string;
  readonly section: 'measure' | 'field' | 'unused';
  readonly name: string;
  readonly agency?: string | undefined;
  readonly agencyName?: string | null | undefined;
  readonly caller?: string;
  readonly purpose?: string;
  readonly value: string | number | null;
  readonly lastUsedOn?: string | null;
}

const COLUMNS = [
  'month',
  'subgraph',
  'section',
  'name',
  'agency',
  'agencyName',
  'caller',
  'purpose',
  'value',
  'lastUsedOn',
] as const satisfies readonly (keyof Row)[];

/** A month's report for programs and spreadsheets. @see RFC 4180 */
export function reportCsv(report: UsageReport): string {
  const lines = rowsOf(report).map((row) => COLUMNS.map((column) => csvCell(row[column] ?? '')).join(','));
  return [COLUMNS.join(','), ...lines].map((line) => `${line}\r\n`).join('');
}

function rowsOf(report: UsageReport): readonly Row[] {
  const { month, name: subgraph, requests, errors, p50, p95, asOf } = report;
  const measures = Object.entries({ requests, errors, p50, p95, asOf });
  return [
    ...measures.map(([name, value]): Row => ({ month, subgraph, section: 'measure', name, value })),
    ...report.fields.map(({ coordinate, agency, caller, purpose, count, lastUsedOn }): Row => ({
      month,
      subgraph,
      section: 'field',
      name: coordinate,
      agency: agency?.code,
      agencyName: agency?.vi,
      caller,
      purpose,
      value: count,
      lastUsedOn,
    })),
    ...report.unused.map(({ coordinate: name, lastUsedOn }): Row => ({
      month,
      subgraph,
      section: 'unused',
      name,
      value: 0,
      lastUsedOn,
    })),
  ];
}

// A spreadsheet runs a text that begins so. @see OWASP, CSV injection
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

function csvCell(value: string | number): string {
  const text = shown(typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value));
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
