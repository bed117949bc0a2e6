import { defineEntity, p } from '@mikro-orm/core';

import type { HappeningKind } from '../rules/course-of.ts';
import type { DossierStatus } from '../rules/dossier-status.ts';
import type { RowOf } from './read-rows.ts';

/** The table of what happened to dossiers. */
export const DossierEventSchema = defineEntity({
  name: 'DossierEvent',
  tableName: 'dossier_event',
  properties: {
    dossierCode: p.text().primary(),
    /** Its place among the others of the dossier, from 1. */
    position: p.integer().primary(),
    at: p.datetime(3),
    kind: p.text().$type<HappeningKind>(),
    /** After the event. */
    status: p.text().$type<DossierStatus>(),
    /** Null: the person did it, not a unit. */
    unit: p.text().nullable(),
    /** The due date that the event set. Null: it left it alone. */
    dueAt: p.datetime(3).nullable(),
    /** The unit that the dossier went on to. Null: it stayed. */
    toUnit: p.text().nullable(),
    /** Null: another system's record does not say. */
    actor: p.text().$type<EventActor>().nullable(),
    /** Of the officer, as their account says it; never their name. Null: no officer did it. */
    role: p.text().nullable(),
    /** Keyed hash of the account, or the name of the system. Null: not known. Told to nobody. */
    account: p.text().nullable(),
    /** In the words of whoever did it, as the forms ask for them. Null: none was given. */
    reason: p.text().nullable(),
  },
});

/** Who made an entry: a person concerned, an officer, a system of an agency, or the hub itself. */
export type EventActor = 'PERSON' | 'OFFICER' | 'SYSTEM' | 'HUB';

/** One entry of a dossier's history: added, never changed. */
export class DossierEvent extends DossierEventSchema.class {}
DossierEventSchema.setClass(DossierEvent);

/** An entry of the history as it is read. */
export type DossierEventRow = RowOf<DossierEvent>;
