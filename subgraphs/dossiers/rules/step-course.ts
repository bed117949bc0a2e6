import type { DossierEventRow } from '../entities/dossier-event.ts';
import type { DossierRow } from '../entities/dossier.ts';
import type { StepEffect, StepToTake, StepWork } from '../entities/step.ts';
import { type Course, type CourseEvent, courseOf, type Happening } from './course-of.ts';
import { statusAfter, type StepName } from './dossier-step.ts';
import type { Term } from './due-date.ts';
import type { OfficeHours } from './office-hours.ts';
import { originOf } from './step-origin.ts';

/** A course with its last entry, which is the step. */
export interface StepCourse {
  readonly course: Course;
  readonly entry: CourseEvent;
}

type Work = Pick<StepWork, 'dossier' | 'history' | 'actor' | 'now'>;

/**
 * The course of a dossier with a step as its last entry, counted in the hours of the unit that processes it then.
 * @see design.md §8
 */
export function stepCourse(
  work: Work,
  step: Pick<StepToTake, 'name'> & { readonly effect: StepEffect },
  hours: OfficeHours,
): StepCourse {
  const happenings = [...work.history.map(asHappening), happeningOf(work, step)];
  const course = courseOf(happenings, termOf(work.dossier), hours);
  const entry = course?.events.at(-1);
  if (!course || !entry) {
    throw new Error('A step is the last entry of its course.');
  }
  return { course, entry };
}

const EVENT_KINDS: Partial<Record<StepToTake['name'], CourseEvent['kind']>> = {
  APOLOGISE: 'APOLOGY',
  TRANSFER: 'TRANSFER',
  RATE: 'RATING',
};

function happeningOf(
  { dossier, history, actor, now }: Work,
  { name, effect }: Parameters<typeof stepCourse>[1],
): Happening {
  const { status, acceptedAt } = dossier;
  const after = effect.status ?? statusAfter(name, { status, accepted: acceptedAt !== null });
  return {
    kind: kindOf(name, after === status),
    at: inOrder(history.at(-1)?.at, now),
    status: after,
    unit: originOf(actor.actor).unit,
    dueAt: effect.dueAt ?? null,
    toUnit: effect.columns?.processingUnit ?? null,
  };
}

function kindOf(name: StepName, stays: boolean): CourseEvent['kind'] {
  return EVENT_KINDS[name] ?? (stays ? 'PAYMENT' : 'STATUS');
}

/** The clocks of two machines differ a little; a history is told in order. */
function inOrder(last: Date | undefined, now: Date): Date {
  return last !== undefined && last > now ? last : now;
}

/** What an entry says has happened: the dates that followed from it follow again, the date of an apology was given. */
function asHappening({ kind, at, status, unit, dueAt, toUnit }: DossierEventRow): Happening {
  return { kind, at, status, unit, toUnit, dueAt: kind === 'APOLOGY' ? dueAt : null };
}

function termOf({ termUnit, termQuantity }: DossierRow): Term | null {
  return termUnit === null ? null : { unit: termUnit, quantity: termQuantity ?? 0 };
}
