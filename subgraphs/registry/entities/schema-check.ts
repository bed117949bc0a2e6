import { defineEntity, p } from '@mikro-orm/core';

import type { Finding, Flow } from '#schema/subgraph-check/check-report.ts';

/** The table of checks. */
export const SchemaCheckSchema = defineEntity({
  name: 'SchemaCheck',
  tableName: 'schema_check',
  indexes: [{ properties: ['agency', 'at'] }],
  properties: {
    id: p.uuid().primary(),
    name: p.text(),
    /** Code of the agency whose developer asked for it. */
    agency: p.text(),
    /** Keyed hash of the developer's account. */
    account: p.text(),
    at: p.datetime(3),
    sdl: p.text(),
    /** Null: not said. */
    routingUrl: p.text().nullable(),
    passed: p.boolean(),
    findings: p.json().$type<readonly Finding[]>(),
    flows: p.json().$type<readonly Flow[]>(),
    diff: p.text(),
    entities: p.array().$type<readonly string[]>(),
  },
});

/** What a check found of a schema. It never changes. */
export class SchemaCheck extends SchemaCheckSchema.class {}
SchemaCheckSchema.setClass(SchemaCheck);

/** A check as resolvers get it. */
export interface SchemaCheckRow {
  readonly __typename: 'SchemaCheck';
  readonly id: string;
  readonly name: string;
  readonly agency: string;
  readonly account: string;
  readonly at: Date;
  readonly sdl: string;
  readonly routingUrl: string | null;
  readonly passed: boolean;
  readonly findings: readonly Finding[];
  readonly flows: readonly Flow[];
  readonly diff: string;
  readonly entities: readonly string[];
}

/** A finding as resolvers get it. */
export type CheckFindingRow = Finding;

/** A flow as resolvers get it. */
export type DataFlowRow = Flow;

/** The row of a stored check. */
export function checkRow(stored: SchemaCheck): SchemaCheckRow {
  const { id, name, agency, account, at, sdl, routingUrl = null } = stored;
  const { passed, findings, flows, diff, entities } = stored;
  return {
    __typename: 'SchemaCheck',
    id,
    name,
    agency,
    account,
    at,
    sdl,
    routingUrl,
    passed,
    findings,
    flows,
    diff,
    entities,
  };
}
