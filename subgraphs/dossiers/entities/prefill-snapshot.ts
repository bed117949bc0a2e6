import { defineEntity, p } from '@mikro-orm/core';

/** The table of prefills that submissions may be compared with. It holds keyed digests of values, never values. */
export const PrefillSnapshotSchema = defineEntity({
  name: 'PrefillSnapshot',
  tableName: 'prefill_snapshot',
  properties: {
    /** The token that the client gets. */
    token: p.uuid().primary(),
    intakeId: p.uuid().index(),
    /** By key of the form's field; a field without a value has none. */
    digests: p.json().$type<Readonly<Record<string, string>>>(),
    expiresAt: p.datetime(3).index(),
  },
});

/** What a form was filled in with, as far as it takes to tell whether a source has changed since. */
export class PrefillSnapshot extends PrefillSnapshotSchema.class {}
PrefillSnapshotSchema.setClass(PrefillSnapshot);
