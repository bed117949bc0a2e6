import { quantile, rounded } from '../load/numbers.ts';
import type { Arriving, Filed } from './file-in-turn.ts';
import type { HubCpu } from './hub-parts.ts';
import type { Statements } from './hub-statements.ts';

/** What is known of a hub at one moment, CPU in milliseconds since its start. */
interface Standing {
  readonly cpu: HubCpu & { readonly clients: number };
  readonly commits: number;
  readonly stored: number;
}

/** A load that has been carried. */
export interface Run {
  readonly asked: Arriving;
  readonly filed: Filed;
  readonly before: Standing;
  readonly after: Standing;
  /** Null: nobody counted. */
  readonly statements: readonly Statements[] | null;
}

/** What a submission costs. */
export interface Report {
  readonly asked: Arriving;
  readonly seconds: number;
  readonly stored: number;
  readonly perSecond: number;
  readonly others: Filed['others'];
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** By submission, in milliseconds. */
  readonly cpuMs: Readonly<Record<string, number>>;
  /** Of the hub alone, without those who file. */
  readonly hubCpuMs: number;
  readonly commits: number;
  readonly statements: readonly (Statements & { readonly perSubmission: number })[] | null;
}

/** Reckons a run by submission. */
export function reportOf({ asked, filed, before, after, statements }: Run): Report {
  const stored = after.stored - before.stored;
  const each = (total: number): number => rounded(total / stored);
  const { gateway, subgraphs, postgres, clients } = after.cpu;
  const cpuMs = {
    gateway: each(gateway - before.cpu.gateway),
    subgraphs: each(subgraphs - before.cpu.subgraphs),
    postgres: each(postgres - before.cpu.postgres),
    clients: each(clients - before.cpu.clients),
  };
  return {
    asked,
    seconds: rounded(filed.seconds),
    stored,
    perSecond: rounded(stored / filed.seconds),
    others: filed.others,
    p50Ms: rounded(quantile(filed.times, 0.5)),
    p99Ms: rounded(quantile(filed.times, 0.99)),
    cpuMs,
    hubCpuMs: rounded(cpuMs.gateway + cpuMs.subgraphs + cpuMs.postgres),
    commits: each(after.commits - before.commits),
    statements: statements?.map((one) => Object.assign({ perSubmission: each(one.calls) }, one)) ?? null,
  };
}

/** A report as a table. */
export function tellReport(report: Report): string {
  const { asked, cpuMs, statements } = report;
  const how = 'clients' in asked ? `${asked.clients} clients in turn` : `${asked.perSecond} a second`;
  const lines = [
    ['arriving', how],
    ['stored', `${report.stored} in ${report.seconds} s = ${report.perSecond} a second`],
    ['answered otherwise', JSON.stringify(report.others)],
    ['p50 / p99', `${report.p50Ms} / ${report.p99Ms} ms`],
    ...Object.entries(cpuMs).map(([part, ms]) => [`CPU ${part}`, `${ms} ms`]),
    ['CPU hub', `${report.hubCpuMs} ms`],
    ['commits', `${report.commits}`],
  ].map(([name = '', value = '']) => `${name.padEnd(20)}${value}\n`);
  return [...lines, ...(statements ?? []).map(statementLine)].join('');
}

function statementLine({
  database,
  perSubmission,
  ms,
  calls,
  text,
}: NonNullable<Report['statements']>[number]): string {
  const told = [perSubmission.toFixed(2).padStart(8), `${(ms / calls).toFixed(3)} ms`.padStart(11)];
  return `${database.padEnd(12)}${told.join('')}  ${text.slice(0, 140)}\n`;
}
