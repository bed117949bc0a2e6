import { createHmac } from 'node:crypto';

import type { EntityManager } from '@mikro-orm/postgresql';
import type { Kysely } from 'kysely';

import type { LookOutcome } from '#schema/generated/access.ts';
import { keyOfMoment } from '#shared/dated-key.ts';
import type { SubgraphKeys } from '#shared/keys.ts';

import {
  lockCounters,
  type NewLook,
  reachesOf,
  storeLooks,
  storeRefusals,
  storeWithinLimits,
} from '../entities/look-rows.ts';
import { type Look, preparedLook } from '../rules/prepared-look.ts';
import { withinLimits } from '../rules/within-limits.ts';

/** What storing looks needs beside them. */
export interface RecordTerms {
  readonly keys: Pick<SubgraphKeys, 'namings'>;
  readonly now: Date;
}

/**
 * Puts looks on record, each whole or not at all, and answers when that is committed: one outcome for each look, in order.
 * A look that is one too many is kept as refused. Told twice, the second time changes nothing.
 */
export async function recordAccess(
  em: EntityManager,
  looks: readonly Look[],
  terms: RecordTerms,
): Promise<LookOutcome[]> {
  const prepared = looks.map((look) => newLook(look, terms));
  // Nearly always nobody is near a limit: then it is one statement, which commits itself.
  if (await storeWithinLimits(em.getKysely<unknown>(), prepared, terms.now)) {
    return prepared.map(() => 'STORED');
  }
  return em.transactional((inner) => recordCounted(inner.getKysely<unknown>(), prepared, terms));
}

// Looks of which one is too many are weighed one by one.
async function recordCounted(
  db: Kysely<unknown>,
  looks: readonly NewLook[],
  { now }: RecordTerms,
): Promise<LookOutcome[]> {
  const counted = looks.filter(({ counter }) => counter !== null);
  await lockCounters(db, [...new Set(counted.flatMap(({ counter }) => counter ?? []))]);
  const fits = withinLimits(looks, await reachesOf(db, counted, now));
  const stored = looks.filter((_look, number) => fits[number] === true);
  const refused = looks.filter((_look, number) => fits[number] === false);
  if (stored.length > 0) {
    await storeLooks(db, stored);
  }
  if (refused.length > 0) {
    await storeRefusals(db, refused);
  }
  return fits.map((fit) => (fit ? 'STORED' : 'RATE_LIMITED'));
}

function newLook(look: Look, { keys }: RecordTerms): NewLook {
  // By the look's own moment: told again after a renewal, it finds its records.
  const key = keyOfMoment(keys.namings, Date.parse(look.at));
  const naming = createHmac('sha256', key).update(`look:${look.request}:${look.basis}`).digest();
  return { ...preparedLook(look), naming };
}
