import { defineEntity, p } from '@mikro-orm/core';

import type { LookActorKind, LookBasis } from '#schema/generated/access.ts';

/** The table of looks that were refused. */
export const RefusedLookSchema = defineEntity({
  name: 'RefusedLook',
  tableName: 'refused_look',
  indexes: [{ properties: ['at'] }],
  properties: {
    /** The gateway's UUID of the client's request. */
    request: p.uuid().primary(),
    basis: p.text().$type<LookBasis>().primary(),
    at: p.datetime(3),
    actorKind: p.text().$type<LookActorKind>(),
    account: p.text().nullable(),
    agency: p.text().nullable(),
    role: p.text().nullable(),
    client: p.text().nullable(),
    purpose: p.text(),
    caseCode: p.text().nullable(),
    operation: p.text(),
    /** How many people it would have read. */
    people: p.integer(),
  },
});

/** A look that was one too many: nothing was read, but that it was tried is kept. */
class RefusedLook extends RefusedLookSchema.class {}
RefusedLookSchema.setClass(RefusedLook);

/** A refused look as resolvers get it. */
export interface RefusedLookRow {
  readonly request: string;
  readonly basis: LookBasis;
  readonly at: Date;
  readonly actorKind: LookActorKind;
  readonly account: string | null;
  readonly agency: string | null;
  readonly role: string | null;
  readonly purpose: string;
  readonly caseCode: string | null;
  readonly operation: string;
  readonly people: number;
}
