import { type Kysely, sql } from 'kysely';

import { type Caller } from '#shared/caller.ts';
import { columnsOf } from '#shared/row-columns.ts';

import { type DossierEventRow } from '../entities/dossier-event.ts';
import { type DossierChangeKind } from '../entities/dossier-outbox.ts';
import { type DossierRow, DossierSchema } from '../entities/dossier.ts';
import { hoursOf } from '../entities/office-hours.ts';
import { readRows } from '../entities/read-rows.ts';
import { type Course, type CourseEvent, courseOf, type Happening } from '../rules/course-of.ts';
import { type DossierStatus } from '../rules/dossier-status.ts';
import { statusAfter, type StepName } from '../rules/dossier-step.ts';
import { type Term } from '../rules/due-date.ts';
import { type StepRefusalCode } from '../rules/step-refusal-text.ts';
import { originOf } from '../rules/step-origin.ts';
import { factsOf, recordChanges } from './record-changes.ts';

/** What a change may look at and write to, while nobody else changes the dossier. */
export interface StepWork {
  readonly db: Kysely<unknown>;
  readonly dossier: DossierRow;
  readonly history: readonly DossierEventRow[];
  readonly actor: Caller;
  readonly now: Date;
}

/** What a step changes beside the status that its name says. */
export interface StepEffect {
  /** Instead of the status that the step leads to. */
  readonly status?: DossierStatus;
  /** The new date that it gives. */
  readonly dueAt?: Date;
  readonly columns?: Partial<Pick<DossierRow, 'processingUnit' | 'ratingScore' | 'ratedAt'>>;
}

/** A step to take. */
export interface StepToTake {
  readonly name: StepName;
  readonly reason: string | null;
  /** Writes what belongs to the step. A refusal undoes what it wrote. */
  readonly change?: (work: StepWork) => Promise<StepEffect | StepRefusalCode>;
}

/** Puts a step on record in the transaction that takes it: history, dates and status, the next version, and the outbox. Gives the row. */
export async function recordStep(work: StepWork, step: StepToTake, effect: StepEffect): Promise<DossierRow> {
  const { db, dossier, history } = work;
  const columns = { processingUnit: dossier.processingUnit, ...effect.columns };
  const happening = happeningOf(work, step, effect);
  const course = courseOf(
    [...history.map(asHappening), happening],
    termOf(dossier),
    await hoursOf(db, columns.processingUnit),
  );
  const entry = course?.events.at(-1);
  if (!course || !entry) {
    throw new Error('A step is the last entry of its course.');
  }
  await addEvent(work, entry, step.reason);
  const after = await updateDossier(db, { ...dossier, ...columns }, course, entry);
  const { code, version, status } = after;
  const change = { code, version, kind: CHANGE_KINDS[entry.kind], at: entry.at, status };
  await recordChanges(db, [{ ...change, before: factsOf(dossier), after: factsOf(after) }]);
  return after;
}

const CHANGE_KINDS: Readonly<Record<CourseEvent['kind'], DossierChangeKind>> = {
  STATUS: 'STEP',
  PAYMENT: 'STEP',
  APOLOGY: 'APOLOGY',
  TRANSFER: 'TRANSFER',
  RATING: 'RATED',
};

const EVENT_KINDS: Partial<Record<StepToTake['name'], CourseEvent['kind']>> = {
  APOLOGISE: 'APOLOGY',
  TRANSFER: 'TRANSFER',
  RATE: 'RATING',
};

function happeningOf(
  { dossier, history, actor, now }: StepWork,
  { name }: StepToTake,
  effect: StepEffect,
): Happening {
  const last = history.at(-1)?.at ?? now;
  const after = effect.status ?? statusAfter(name, { ...dossier, accepted: dossier.acceptedAt !== null });
  const stays = after === dossier.status;
  return {
    kind: EVENT_KINDS[name] ?? (stays ? 'PAYMENT' : 'STATUS'),
    // The clocks of two machines differ a little; a history is told in order.
    at: last > now ? last : now,
    status: after,
    unit: originOf(actor.actor).unit,
    dueAt: effect.dueAt ?? null,
    toUnit: effect.columns?.processingUnit ?? null,
  };
}

/** What an entry says has happened: the dates that followed from it follow again, the date of an apology was given. */
function asHappening({ kind, at, status, unit, dueAt, toUnit }: DossierEventRow): Happening {
  return { kind, at, status, unit, toUnit, dueAt: kind === 'APOLOGY' ? dueAt : null };
}

function termOf({ termUnit, termQuantity }: DossierRow): Term | null {
  return termUnit === null ? null : { unit: termUnit, quantity: termQuantity ?? 0 };
}

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
  course: Course,
  { dueAt }: CourseEvent,
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
