import * as v from 'valibot';
import type { HubClient } from './hub-client.ts';
import type { ReportedMonth } from './reported-month.ts';

const USAGE = `query SubgraphUsage($name: ID!, $days: Int!, $until: Date!, $unused: Int!) {
  subgraph(name: $name) {
    name
    agency { code vi: name en: name(lang: EN) }
    usage(days: $days, until: $until) {
      since until requests errors p50 p95 asOf
      fields { coordinate agency { code vi: name en: name(lang: EN) } caller purpose count lastUsedOn }
    }
    unusedFields(days: $unused) { coordinate lastUsedOn }
  }
}`;
const agencyShape = v.nullable(
  v.object({ code: v.string(), vi: v.nullable(v.string()), en: v.nullable(v.string()) }),
);
const usageShape = v.object({
  since: v.string(),
  until: v.string(),
  requests: v.number(),
  errors: v.number(),
  p50: v.nullable(v.number()),
  p95: v.nullable(v.number()),
  asOf: v.nullable(v.string()),
  fields: v.array(
    v.object({
      coordinate: v.string(),
      agency: agencyShape,
      caller: v.string(),
      purpose: v.string(),
      count: v.number(),
      lastUsedOn: v.string(),
    }),
  ),
});
const shape = v.object({
  subgraph: v.nullable(
    v.object({
      name: v.string(),
      agency: agencyShape,
      usage: v.nullable(usageShape),
      unusedFields: v.nullable(
        v.array(v.object({ coordinate: v.string(), lastUsedOn: v.nullable(v.string()) })),
      ),
    }),
  ),
});

/** A field that one agency asked for, for one purpose. */
export type FieldUse = v.InferOutput<typeof usageShape>['fields'][number];

/** What was asked of a subgraph in a month. */
export interface UsageReport extends v.InferOutput<typeof usageShape> {
  readonly name: string;
  readonly month: string;
  readonly agency: v.InferOutput<typeof agencyShape>;
  /** What nobody asked for on these days up to today: it may be removed. */
  readonly unused: readonly { readonly coordinate: string; readonly lastUsedOn: string | null }[];
  readonly unusedDays: number;
}

// A field of a yearly duty is used once a year; three months is what a quarter's work needs at least.
const UNUSED_DAYS = 90;

/** The report of a month. Null: there is no such subgraph, or the caller does not see its usage. */
export async function askUsage(
  hub: HubClient,
  name: string,
  { month, days, until }: ReportedMonth,
): Promise<UsageReport | null> {
  const variables = { name, days, until, unused: UNUSED_DAYS };
  const { subgraph } = await hub.ask({ query: USAGE, variables, shape });
  if (!subgraph?.usage) {
    return null;
  }
  const { agency, usage, unusedFields } = subgraph;
  return { ...usage, name, month, agency, unused: unusedFields ?? [], unusedDays: UNUSED_DAYS };
}
