import { defineEntity, p } from '@mikro-orm/core';

import type { DossierStatus } from '../rules/dossier-status.ts';

/** What happened to a dossier, as those who follow it are told. */
export type DossierChangeKind =
  | 'SUBMITTED'
  | 'STEP'
  | 'APOLOGY'
  | 'TRANSFER'
  | 'RATED'
  | 'CORRECTION'
  | 'SYNCHRONISED'
  | 'LEG';

/** The table of changes that no feed tells yet. */
export const DossierOutboxSchema = defineEntity({
  name: 'DossierOutbox',
  tableName: 'dossier_outbox',
  properties: {
    /** In the order of writing; a transaction that ends late leaves a gap meanwhile. */
    seq: p.bigint('string').primary().autoincrement(),
    code: p.text(),
    version: p.integer(),
    kind: p.text().$type<DossierChangeKind>(),
    status: p.text().$type<DossierStatus>(),
    at: p.datetime(3),
    /** Those whose dossier it is or was, each once. */
    units: p.array().$type<string[]>(),
  },
});

/** A change of a dossier, written in the transaction that made it, until it has its place in the feed. */
export class DossierOutbox extends DossierOutboxSchema.class {}
DossierOutboxSchema.setClass(DossierOutbox);
