import type { UsageReportInput } from '#schema/generated/registry.ts';

import { DURATION_BOUNDS } from './duration-quantile.ts';

// Ten seconds of a busy gateway are a tenth of it.
const MOST = { subgraphs: 1_000, fields: 50_000, operations: 10_000, freshness: 1_000 } as const;
const LONGEST = { name: 300, text: 100_000 } as const;

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Whether a report of a gateway can be counted: not too much of anything, counts from 0, texts that can be stored, one histogram a
 * subgraph. A gateway of ours sends no other; one that does is broken.
 * @see schema/registry.graphql, UsageReportInput
 */
export function isCountable(report: UsageReportInput): boolean {
  return (
    UUID.test(report.id) &&
    isBounded(report) &&
    areHistograms(report.subgraphs) &&
    countsOf(report).every((count) => count >= 0) &&
    namesOf(report).every((name) => isStored(name, LONGEST.name)) &&
    report.operations.every(({ text }) => isStored(text, LONGEST.text))
  );
}

function isBounded({ subgraphs, fields, operations, freshness }: UsageReportInput): boolean {
  return (
    subgraphs.length <= MOST.subgraphs &&
    fields.length <= MOST.fields &&
    operations.length <= MOST.operations &&
    freshness.length <= MOST.freshness
  );
}

function areHistograms(subgraphs: UsageReportInput['subgraphs']): boolean {
  return (
    new Set(subgraphs.map(({ name }) => name)).size === subgraphs.length &&
    subgraphs.every(({ durations }) => durations.length === DURATION_BOUNDS.length + 1)
  );
}

function countsOf({ subgraphs, fields, operations }: UsageReportInput): readonly number[] {
  return [
    ...subgraphs.flatMap(({ requests, errors, durations }) => [requests, errors, ...durations]),
    ...fields.map(({ count }) => count),
    ...operations.map(({ count }) => count),
  ];
}

function namesOf({ subgraphs, fields, operations, freshness }: UsageReportInput): readonly string[] {
  return [
    ...subgraphs.map(({ name }) => name),
    ...fields.flatMap((field) => [field.coordinate, field.subgraph, field.caller, field.purpose]),
    ...operations.flatMap(({ hash, name }) => [hash, name ?? '']),
    ...freshness.map(({ subgraph }) => subgraph),
  ];
}

const isStored = (text: string, longest: number): boolean => text.length <= longest && !text.includes('\0');
