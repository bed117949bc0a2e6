import type { EntityManager } from '@mikro-orm/postgresql';
import { type Kysely, sql } from 'kysely';

import { promise } from '../entities/errand.ts';
import type { StoredLeg } from '../entities/interlinked-leg.ts';
import { dossierOfLeg, legToFollow } from '../entities/legs.ts';
import type { LegAnswer } from '../rules/leg-fields.ts';
import { legProgress } from '../rules/leg-progress.ts';
import { legNotResumed, type LegNotResumedReason } from '../rules/leg-resumption.ts';

/** What became of a leg that was to be taken up again. Null: it goes on. */
export type Resumption = LegNotResumedReason | null;

/** A leg, and what is supplied for it. */
export interface LegToResume {
  readonly groupId: string;
  readonly position: number;
  readonly supplied: readonly LegAnswer[];
}

/**
 * Takes a leg up again: one whose dossier was rejected or withdrawn becomes a new dossier, one that could not go on goes on where it was.
 * Asked twice at once it is taken up once.
 */
export function resumeLeg(
  em: EntityManager,
  { groupId, position, supplied }: LegToResume,
): Promise<Resumption> {
  return em.transactional(async (inner) => {
    const db = inner.getKysely<unknown>();
    const id = await legIdOf(db, groupId, position);
    const leg = id === null ? null : await legToFollow(db, id);
    return leg ? takeUp(db, leg, supplied) : 'NOT_FOUND';
  });
}

async function takeUp(
  db: Kysely<unknown>,
  leg: StoredLeg,
  supplied: readonly LegAnswer[],
): Promise<Resumption> {
  const status = (await dossierOfLeg(db, leg))?.status ?? null;
  const refusal = legNotResumed(leg.state, status);
  if (refusal !== null) {
    return refusal;
  }
  // A dossier that has ended well stays: only what follows from it is done again.
  const isEnded = status !== null && legProgress(status) === 'ENDED_WELL';
  const answers = [...supplied, ...leg.supplied.filter(({ key }) => !isAmong(supplied, key))];
  await sql`
    update interlinked_leg set state = ${isEnded ? 'RUNNING' : 'WAITING'}, problem = null, missing = '[]',
      supplied = ${JSON.stringify(answers)}::jsonb where id = ${leg.id}::uuid`.execute(db);
  await promise(db, 'LEG', [leg.id]);
  return null;
}

function isAmong(answers: readonly LegAnswer[], key: string): boolean {
  return answers.some((answer) => answer.key === key);
}

async function legIdOf(db: Kysely<unknown>, groupId: string, position: number): Promise<string | null> {
  const { rows } = await sql<{ readonly id: string }>`
    select id from interlinked_leg where group_id = ${groupId}::uuid and position = ${position}`.execute(db);
  return rows[0]?.id ?? null;
}
