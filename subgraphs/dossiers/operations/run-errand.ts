import type { EntityManager } from '@mikro-orm/postgresql';
import { type Kysely, sql } from 'kysely';

import type { ErrandKind } from '../entities/errand.ts';
import { LONGEST_WAIT_MS, retryAfter } from '../rules/retry-after.ts';
import { changeRegister } from './change-register.ts';
import { deliverResult, type ErrandHelpers } from './deliver-result.ts';
import { followLeg } from './follow-leg.ts';

interface DueErrand {
  readonly id: string;
  readonly kind: ErrandKind;
  readonly subject: string;
  readonly attempts: number;
}

/** What became of the next errand. FAILED: it was put off; `error` says why. */
export type ErrandOutcome =
  | { readonly outcome: 'NOTHING' | 'DONE' }
  | { readonly outcome: 'FAILED'; readonly error: unknown };

/**
 * Does the next promised work that is due and that nobody else is at, in one transaction with the deletion of the promise: killed at any
 * point, it is done by whoever comes next. Work that fails is undone and put off.
 */
export function runErrand(em: EntityManager, helpers: ErrandHelpers): Promise<ErrandOutcome> {
  return em.transactional(async (inner) => {
    const db = inner.getKysely<unknown>();
    const errand = await nextErrand(db);
    if (!errand) {
      return { outcome: 'NOTHING' };
    }
    try {
      await inner.transactional((work) => DOES[errand.kind](work, errand.subject, helpers));
      await sql`delete from errand where id = ${errand.id}::uuid`.execute(db);
      return { outcome: 'DONE' };
    } catch (error) {
      await putOff(db, errand);
      return { outcome: 'FAILED', error };
    }
  });
}

const DOES: Readonly<
  Record<ErrandKind, (em: EntityManager, subject: string, helpers: ErrandHelpers) => Promise<unknown>>
> = {
  LEG: followLeg,
  RESULT: (em, id, helpers) => deliverResult(em.getKysely<unknown>(), id, helpers),
  REGISTER: (em, id, helpers) => changeRegister(em.getKysely<unknown>(), id, helpers),
};

async function nextErrand(db: Kysely<unknown>): Promise<DueErrand | null> {
  const { rows } = await sql<DueErrand>`
    select id, kind, subject, attempts from errand
    where due_at <= clock_timestamp() order by due_at limit 1 for update skip locked`.execute(db);
  return rows[0] ?? null;
}

/** Tries again later. A leg that has been tried for a day is shown as stalled; anything else is never given up. */
async function putOff(db: Kysely<unknown>, { id, kind, subject, attempts }: DueErrand): Promise<void> {
  const wait = retryAfter(attempts) ?? (kind === 'LEG' ? null : LONGEST_WAIT_MS);
  if (wait === null) {
    await sql`
      with stalled as (
        update interlinked_leg set state = 'STALLED', problem = 'DATA_OWNER' where id = ${subject}::uuid
      ) delete from errand where id = ${id}::uuid`.execute(db);
    return;
  }
  await sql`
    update errand set attempts = attempts + 1, due_at = clock_timestamp() + ${wait} * interval '1 millisecond'
    where id = ${id}::uuid`.execute(db);
}
