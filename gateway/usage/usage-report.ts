import { hash, randomUUID } from 'node:crypto';

import type { Actor } from '#shared/caller.ts';

import type { FieldOwners } from '../supergraph/field-owners.ts';
import type { CallerCount, OperationCount } from './operation-counts.ts';
import { recordedText } from './recorded-text.ts';
import type { SubgraphTraffic } from './subgraph-traffic.ts';
import { usedFields } from './used-fields.ts';

/** How often a field was asked for, by agency, kind of caller and purpose. */
export interface FieldUse {
  readonly coordinate: string;
  readonly subgraph: string;
  readonly agency: string | null;
  readonly caller: Actor['kind'];
  readonly purpose: string;
  readonly count: number;
}

/** What one gateway tells the registry of some seconds. */
export interface UsageReport {
  /** A report that is sent again is counted once. */
  readonly id: string;
  readonly from: string;
  readonly until: string;
  readonly subgraphs: readonly SubgraphTraffic[];
  readonly fields: readonly FieldUse[];
  readonly operations: readonly SeenOperation[];
  readonly freshness: readonly { readonly subgraph: string; readonly asOf: string }[];
}

/** An operation that one agency, or people, asked. */
export interface SeenOperation {
  readonly hash: string;
  readonly name: string | null;
  readonly text: string;
  readonly agency: string | null;
  readonly count: number;
}

/** What a report is made of. */
export interface Counted extends Pick<UsageReport, 'subgraphs' | 'freshness'> {
  readonly operations: readonly OperationCount[];
  readonly from: Date;
  readonly until: Date;
}

/** Makes the report of what was counted. Null: nothing was. */
export function usageReport(counted: Counted, owners: FieldOwners): UsageReport | null {
  const { subgraphs, freshness, operations, from, until } = counted;
  if (subgraphs.length + freshness.length + operations.length === 0) {
    return null;
  }
  return {
    id: randomUUID(),
    from: from.toISOString(),
    until: until.toISOString(),
    subgraphs,
    freshness,
    fields: fieldsOf(operations, owners),
    operations: operations.flatMap(seenOf),
  };
}

function fieldsOf(operations: readonly OperationCount[], owners: FieldOwners): readonly FieldUse[] {
  const uses = operations.flatMap(({ prepared, callers }) =>
    [...usedFields(prepared.normal.tree)].flatMap((coordinate) => {
      // What the gateway answers itself, such as __typename, is nobody's field.
      const subgraph = owners.get(coordinate);
      return subgraph === undefined ? [] : callers.map((caller) => useOf(coordinate, subgraph, caller));
    }),
  );
  return summed(uses, ({ coordinate, agency, caller, purpose }) =>
    [coordinate, agency, caller, purpose].join(' '),
  );
}

function useOf(
  coordinate: string,
  subgraph: string,
  { agency, caller, purpose, count }: CallerCount,
): FieldUse {
  return { coordinate, subgraph, agency, caller, purpose, count };
}

function seenOf({ prepared, callers }: OperationCount): readonly SeenOperation[] {
  const text = recordedText(prepared.document);
  if (text === null) {
    return [];
  }
  const name = nameOf(prepared.definition.name?.value);
  const seen = callers.map(({ agency, count }) => ({
    hash: hash('sha256', text),
    name,
    text,
    agency,
    count,
  }));
  return summed(seen, ({ agency }) => agency ?? '');
}

// Long runs of digits are not kept, for they could be an identifier.
const nameOf = (name: string | undefined): string | null =>
  name?.replaceAll(/\d{6,}/g, '').slice(0, 40) ?? null;

function summed<T extends { readonly count: number }>(all: readonly T[], keyOf: (one: T) => string): T[] {
  const groups = Map.groupBy(all, keyOf).values();
  return [...groups].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [
          withCount(
            first,
            others.reduce((sum, { count }) => sum + count, first.count),
          ),
        ],
  );
}

const withCount = <T extends { readonly count: number }>(one: T, count: number): T => ({ ...one, count });
