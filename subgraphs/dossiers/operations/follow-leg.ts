import type { EntityManager } from '@mikro-orm/postgresql';
import { type Kysely, sql } from 'kysely';

import type { DossierRow } from '../entities/dossier.ts';
import type { LegState, StoredLeg } from '../entities/interlinked-leg.ts';
import { declarationOf, dossierOfLeg, legsOfGroup, legToFollow } from '../entities/legs.ts';
import { legProgress } from '../rules/leg-progress.ts';
import type { ErrandHelpers } from './deliver-result.ts';
import { finishLeg } from './finish-leg.ts';
import { startLeg } from './start-leg.ts';

/**
 * Looks after one leg, in the open transaction: begins it when the legs before it are done, shows that its dossier was refused, finishes
 * it when its dossier has ended. Looking twice changes nothing.
 */
export async function followLeg(em: EntityManager, id: string, helpers: ErrandHelpers): Promise<void> {
  const db = em.getKysely<unknown>();
  const leg = await legToFollow(db, id);
  if (!leg || leg.state === 'DONE' || leg.state === 'STALLED') {
    return;
  }
  const dossier = leg.state === 'WAITING' ? null : await dossierOfLeg(db, leg);
  await (dossier ? followDossier(db, { leg, dossier }, helpers) : begin(em, leg, helpers));
}

async function begin(em: EntityManager, leg: StoredLeg, helpers: ErrandHelpers): Promise<void> {
  const db = em.getKysely<unknown>();
  const declaration = await declarationOf(db, leg.groupId, true);
  const legs = await legsOfGroup(db, leg.groupId);
  const isTurn = leg.startsAfter.every((position) => isDone(legs, position));
  if (leg.state === 'WAITING' && isTurn && declaration) {
    await startLeg(em, { leg, declaration }, helpers);
  }
}

function isDone(legs: readonly StoredLeg[], position: number): boolean {
  return legs.find((leg) => leg.position === position)?.state === 'DONE';
}

interface FollowedLeg {
  readonly leg: StoredLeg;
  readonly dossier: DossierRow;
}

async function followDossier(
  db: Kysely<unknown>,
  { leg, dossier }: FollowedLeg,
  helpers: ErrandHelpers,
): Promise<void> {
  switch (legProgress(dossier.status)) {
    case 'ENDED_WELL':
      return finishLeg(db, { leg, dossier }, helpers);
    case 'ENDED_BADLY':
      return stands(db, { leg, dossier }, 'REFUSED');
    default:
      return stands(db, { leg, dossier }, 'RUNNING');
  }
}

async function stands(db: Kysely<unknown>, { leg, dossier }: FollowedLeg, state: LegState): Promise<void> {
  await sql`
    update interlinked_leg set state = ${state}, dossier_code = ${dossier.code}
    where id = ${leg.id}::uuid`.execute(db);
}
