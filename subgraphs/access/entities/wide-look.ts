import { defineEntity, p } from '@mikro-orm/core';

import type { LookActorKind, LookBasis } from '#schema/generated/access.ts';

/** The table of looks whose records are still to be written. */
export const WideLookSchema = defineEntity({
  name: 'WideLook',
  tableName: 'access_wide_look',
  properties: {
    /** In the order in which they came. */
    number: p.bigint('string').primary().autoincrement(),
    at: p.datetime(3),
    request: p.uuid(),
    actorKind: p.text().$type<LookActorKind>(),
    account: p.text().nullable(),
    agency: p.text().nullable(),
    role: p.text().nullable(),
    actorPerson: p.uuid().nullable(),
    actorOrganization: p.uuid().nullable(),
    client: p.text().nullable(),
    purpose: p.text(),
    purposeVersion: p.integer(),
    caseCode: p.text().nullable(),
    operation: p.text(),
    basis: p.text().$type<LookBasis>(),
    /** Keyed hash of the look, from which the ids of its records are made. */
    naming: p.type('bytea').columnType('bytea').$type<Buffer>(),
    /** Whose data it was; null among them: nobody could be named. */
    people: p.array().columnType('uuid[]').$type<string[]>(),
    /** For each of the people, the place of what was read among `fields`, from 1. */
    read: p.array().columnType('smallint[]').$type<number[]>(),
    /** Lists of coordinates, joined by commas. */
    fields: p.array().$type<string[]>(),
  },
});

/**
 * A look at many people, for as long as its records are not written: it is durable as one row, and its answer leaves. Whoever
 * reads the log has the records written first, and so does the sealer, several times a second.
 */
class WideLook extends WideLookSchema.class {}
WideLookSchema.setClass(WideLook);
