import { OPERATION_NAMES, type OperationName } from './load/operations.ts';
import { median, rounded } from './load/numbers.ts';

/** One round of one gateway with one operation. Times in ms, CPU per request. */
export interface Measured {
  readonly rps: number;
  readonly p50: number;
  readonly p99: number;
  readonly cpuMs: number;
  readonly rssMb: number;
}

/** Our CPU per request over another's: the best other Node gateway's, the native one's, the bare proxy's. Null: not measured. */
export interface Ratios {
  readonly bestNode: number | null;
  readonly native: number | null;
  readonly proxy: number | null;
}

/** All rounds of a gateway with an operation. */
export interface Rounds {
  readonly gateway: string;
  readonly kind: string;
  readonly operation: OperationName;
  readonly rounds: readonly Measured[];
}

/** What `--json` prints. */
export interface Report {
  readonly operations: Readonly<Record<string, Readonly<Record<string, Measured | Ratios>>>>;
}

const COLUMNS = ['rps', 'p50', 'p99', 'cpuMs', 'rssMb'] as const;

/** The medians of all rounds, and the ratios of our CPU to the others'. */
export function reportOf(all: readonly Rounds[]): Report {
  const operations = OPERATION_NAMES.map((operation) => {
    const of = all.filter((rounds) => rounds.operation === operation);
    const gateways = of.map(({ gateway, rounds }) => [gateway, medians(rounds)] as const);
    return [operation, { ...Object.fromEntries(gateways), ratios: ratiosOf(of) }] as const;
  });
  return { operations: Object.fromEntries(operations) };
}

function medians(rounds: readonly Measured[]): Measured {
  const of = (column: keyof Measured): number => rounded(median(rounds.map((round) => round[column])));
  return { rps: of('rps'), p50: of('p50'), p99: of('p99'), cpuMs: of('cpuMs'), rssMb: of('rssMb') };
}

function ratiosOf(all: readonly Rounds[]): Ratios {
  const best = (kind: string): number =>
    Math.min(...all.filter((rounds) => rounds.kind === kind).map(({ rounds }) => medians(rounds).cpuMs));
  const against = (kind: string): number | null => {
    const ratio = best('ours') / best(kind);
    return Number.isFinite(ratio) && ratio > 0 ? rounded(ratio) : null;
  };
  return { bestNode: against('node'), native: against('native'), proxy: against('proxy') };
}

/** The report for people: a table for each operation, and the ratios under it. */
export function tableOf({ operations }: Report): string {
  const tables = Object.entries(operations).map(([operation, { ratios = {}, ...gateways }]) => {
    const rows = Object.entries(gateways).map(([name, measured]) => row(name, columnsOf(measured)));
    const told = Object.entries(ratios).map(([name, ratio]) => `${name} ${ratio ?? '–'}`);
    return [row(operation, COLUMNS), ...rows, `our CPU over: ${told.join(', ')}`].join('\n');
  });
  return `${tables.join('\n\n')}\n`;
}

function columnsOf(measured: object): readonly string[] {
  const values: Readonly<Record<string, unknown>> = { ...measured };
  return COLUMNS.map((column) => String(values[column]));
}

function row(first: string, rest: readonly string[]): string {
  return [first.padEnd(12), ...rest.map((cell) => cell.padStart(10))].join('');
}
