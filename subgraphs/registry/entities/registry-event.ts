import { defineEntity, p } from '@mikro-orm/core';

import type { RegistryEventKind } from '#schema/generated/registry.ts';

/** The table of the audit trail. */
export const RegistryEventSchema = defineEntity({
  name: 'RegistryEvent',
  tableName: 'registry_event',
  indexes: [{ properties: ['subgraph', 'id'] }, { properties: ['concerns', 'id'] }],
  properties: {
    id: p.bigint().primary().autoincrement(),
    at: p.datetime(3),
    kind: p.text().$type<RegistryEventKind>(),
    /** Null: it is about none. */
    subgraph: p.text().nullable(),
    /** Code of the agency whose subgraph it is about. Null: nobody's. */
    concerns: p.text().nullable(),
    /** Code of the agency that did it. Null: the registry itself. */
    agency: p.text().nullable(),
    /** Keyed hash of the account that did it. Null: the registry itself. */
    account: p.text().nullable(),
    version: p.integer().nullable(),
    release: p.integer().nullable(),
    subject: p.text().nullable(),
    note: p.text(),
  },
});

/** One step that was taken. It never changes. */
export class RegistryEvent extends RegistryEventSchema.class {}
RegistryEventSchema.setClass(RegistryEvent);

/** A step as resolvers get it. */
export interface RegistryEventRow {
  /** PostgreSQL's bigint comes as text. */
  readonly id: string;
  readonly at: Date;
  readonly kind: RegistryEventKind;
  readonly subgraph: string | null;
  readonly concerns: string | null;
  readonly agency: string | null;
  readonly account: string | null;
  readonly version: number | null;
  readonly release: number | null;
  readonly subject: string | null;
  readonly note: string;
}

/** The row of a stored step. */
export function eventRow(stored: RegistryEvent): RegistryEventRow {
  const { id, at, kind, note, subgraph = null, concerns = null, agency = null } = stored;
  const { account = null, version = null, release = null, subject = null } = stored;
  return { id: String(id), at, kind, note, subgraph, concerns, agency, account, version, release, subject };
}
