import { defineEntity, p } from '@mikro-orm/core';
import { type Kysely, sql } from 'kysely';

/** What is still to be done: a leg to look after, a result to deliver, or the register of people to be told. */
export type ErrandKind = 'LEG' | 'RESULT' | 'REGISTER';

/** The table of what is still to be done. */
export const ErrandSchema = defineEntity({
  name: 'Errand',
  tableName: 'errand',
  properties: {
    id: p.uuid().primary(),
    kind: p.text().$type<ErrandKind>(),
    /** Id of the leg, delivery or change. */
    subject: p.uuid(),
    /** How often it failed. */
    attempts: p.integer().default(0),
    /** By the database's own clock: waiting is not a matter of law. */
    dueAt: p.datetime(3).index(),
  },
});

/** Work that was promised in the transaction that made it necessary, and is deleted in the one that does it. */
export class Errand extends ErrandSchema.class {}
ErrandSchema.setClass(Errand);

/** The channel on which it is told that there is something to do. */
export const ERRAND_CHANNEL = 'dossier_errand';

/** Promises work in the open transaction; whoever does it is told when that is committed. */
export async function promise(
  db: Kysely<unknown>,
  kind: ErrandKind,
  subjects: readonly string[],
): Promise<void> {
  if (subjects.length > 0) {
    await sql`
      with promised as (
        insert into errand (id, kind, subject, attempts, due_at)
        -- Rounded up to the column's precision it would not be due yet for whoever looks at once.
        select gen_random_uuid(), ${kind}, subject, 0, date_trunc('milliseconds', clock_timestamp())
        from unnest(${subjects}::uuid[]) as subject
      )
      select pg_notify(${ERRAND_CHANNEL}, '')`.execute(db);
  }
}
