import { type Kysely, sql } from 'kysely';

import { columnsOf } from '#shared/row-columns.ts';

import type { DossierChangeKind } from '../entities/dossier-outbox.ts';
import { type DossierRow, DossierSchema } from '../entities/dossier.ts';
import { hoursOf } from '../entities/office-hours.ts';
import { readRows } from '../entities/read-rows.ts';
import type { StepEffect, StepToTake, StepWork } from '../entities/step.ts';
import type { CourseEvent } from '../rules/course-of.ts';
import { type StepCourse, stepCourse } from '../rules/step-course.ts';
import { originOf } from '../rules/step-origin.ts';
import { factsOf, recordChanges } from './record-changes.ts';
import { promiseWhatFollows } from './promise-what-follows.ts';

/** Puts a step on record in the transaction that takes it: history, dates and status, the next version, and the outbox. Gives the row. */
export async function recordStep(work: StepWork, step: StepToTake, effect: StepEffect): Promise<DossierRow> {
  const { db, dossier } = work;
  const columns = { processingUnit: dossier.processingUnit, ...effect.columns };
  const hours = await hoursOf(db, columns.processingUnit);
  const stepped = stepCourse(work, { name: step.name, effect }, hours);
  const { kind, at } = stepped.entry;
  await addEvent(work, stepped.entry, step.reason);
  const after = await updateDossier(db, { ...dossier, ...columns }, stepped);
  const { code, version, status } = after;
  const change = { code, version, kind: CHANGE_KINDS[kind], at, status };
  await recordChanges(db, [{ ...change, before: factsOf(dossier), after: factsOf(after) }]);
  await promiseWhatFollows(db, dossier, status);
  return after;
}

const CHANGE_KINDS: Readonly<Record<CourseEvent['kind'], DossierChangeKind>> = {
  STATUS: 'STEP',
  PAYMENT: 'STEP',
  APOLOGY: 'APOLOGY',
  TRANSFER: 'TRANSFER',
  RATING: 'RATED',
};

async function addEvent(
  { db, dossier, history, actor }: StepWork,
  { kind, at, status, unit, toUnit, dueAt }: CourseEvent,
  reason: string | null,
): Promise<void> {
  const { actor: by, role, account } = originOf(actor.actor);
  await sql`
    insert into dossier_event
      (dossier_code, position, at, kind, status, unit, due_at, to_unit, actor, role, account, reason)
    values (${dossier.code}, ${history.length + 1}, ${at}, ${kind}, ${status}, ${unit}, ${dueAt}, ${toUnit},
      ${by}, ${role}, ${account}, ${reason})`.execute(db);
}

// The date that was told stands until something moves it, though it would be counted otherwise today.
async function updateDossier(
  db: Kysely<unknown>,
  row: DossierRow,
  { course, entry: { dueAt } }: StepCourse,
): Promise<DossierRow> {
  const { rows } = await sql<DossierRow>`
    update dossier set version = version + 1, status = ${course.status},
      accepted_at = ${course.acceptedAt ?? row.acceptedAt},
      due_at = ${dueAt ?? row.dueAt}, due_estimated = ${dueAt ? course.dueEstimated : row.dueEstimated},
      completed_at = ${course.completedAt ?? row.completedAt}, returned_at = ${course.returnedAt},
      clock_stopped_at = ${course.clockStoppedAt}, processing_unit = ${row.processingUnit},
      rating_score = ${row.ratingScore}, rated_at = ${row.ratedAt}
    where code = ${row.code} returning ${columnsOf(DossierSchema)}`.execute(db);
  const [updated] = readRows(DossierSchema, rows);
  if (!updated) {
    throw new Error('A dossier that is kept from others cannot vanish.');
  }
  return updated;
}
