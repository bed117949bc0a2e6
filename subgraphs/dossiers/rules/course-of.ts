import { isConfirmed } from './calendar.ts';
import type { DossierStatus } from './dossier-status.ts';
import { type Due, dueDate, type Pause, type Term } from './due-date.ts';
import { movedDueDate } from './moved-due-date.ts';
import { DEFAULT_OFFICE_HOURS, type OfficeHours } from './office-hours.ts';
import { stopsClock } from './stops-clock.ts';
import { dayOf } from './vietnam-time.ts';

/** What an entry of the history is about. */
export type HappeningKind = 'STATUS' | 'APOLOGY' | 'TRANSFER' | 'PAYMENT' | 'RATING';

/** One thing that happened to a dossier. */
export interface Happening {
  readonly kind: HappeningKind;
  readonly at: Date;
  /** What the status became. Null: it stayed. */
  readonly status: DossierStatus | null;
  /** Who did it. Null: the person did, not a unit. */
  readonly unit: string | null;
  /** The new date that an apology or another system's record gives. Null: none is given. */
  readonly dueAt: Date | null;
  /** To which unit it went on. Absent or null: it stayed. */
  readonly toUnit?: string | null;
}

/** A happening with the status after it, and the due date that it set, if any. */
export interface CourseEvent {
  readonly kind: Happening['kind'];
  readonly at: Date;
  readonly status: DossierStatus;
  readonly unit: string | null;
  readonly dueAt: Date | null;
  readonly toUnit: string | null;
}

/** Where a dossier stands after all that happened to it. */
export interface Course {
  readonly events: readonly CourseEvent[];
  readonly status: DossierStatus;
  readonly submittedAt: Date;
  readonly acceptedAt: Date | null;
  readonly dueAt: Date | null;
  readonly dueEstimated: boolean;
  readonly completedAt: Date | null;
  readonly returnedAt: Date | null;
  /** Since when the deadline stands still. Null: it runs, or never began. */
  readonly clockStoppedAt: Date | null;
}

/** The promise on which a due date rests: the time limit of the procedure, kept in a unit's hours. */
interface Promised {
  /** Null: the procedure has no time limit. */
  readonly term: Term | null;
  readonly hours: OfficeHours;
}

/** What is known while the happenings are read one after the other. */
interface Reading extends Promised {
  readonly events: CourseEvent[];
  readonly pauses: Pause[];
  acceptedAt: Date | null;
  /** The one with which a new date was given. Null: none was. */
  apology: { readonly at: Date; readonly dueAt: Date } | null;
  estimated: boolean;
}

/**
 * Reads the course of a dossier from its happenings, oldest first: the due date is set by acceptance, moved by each pause
 * that ended, replaced by an apology's, and counted anew in the hours of the unit that it goes on to. Null when nothing happened.
 * `term` null: the procedure has no time limit. `hours`: those of the unit that processes it now.
 * @see design.md §8 and domain.md §3.1, the project's own rule on the official statuses
 */
export function courseOf(
  happenings: readonly Happening[],
  term: Term | null,
  hours: OfficeHours = DEFAULT_OFFICE_HOURS,
): Course | null {
  const [first] = happenings;
  if (!first) {
    return null;
  }
  const reading: Reading = {
    term,
    hours,
    events: [],
    pauses: [],
    acceptedAt: null,
    apology: null,
    estimated: false,
  };
  happenings.forEach((happening) => read(happening, reading));
  return concluded(reading, first.at);
}

function read(happening: Happening, reading: Reading): void {
  const { kind, at, unit, toUnit = null } = happening;
  const status = happening.status ?? reading.events.at(-1)?.status ?? 'SUBMITTED';
  const due = happening.dueAt === null ? dueSetBy({ kind, at, status }, reading) : given(happening, reading);
  reading.events.push({ kind, at, status, unit, toUnit, dueAt: due });
}

/** A date that was given: by an apology it is a new promise; on what another system's rests nobody here knows. */
function given({ kind, at, dueAt }: Happening, reading: Reading): Date | null {
  if (kind === 'APOLOGY' && dueAt !== null) {
    reading.apology = { at, dueAt };
    reading.estimated = !isConfirmed(dayOf(dueAt), dayOf(dueAt));
  }
  return dueAt;
}

type Entry = Pick<CourseEvent, 'kind' | 'at' | 'status'>;

/** The due date that an entry sets: acceptance, the end of a pause, and going on to another unit. Null: it sets none. */
function dueSetBy({ kind, at, status }: Entry, reading: Reading): Date | null {
  const moves = [accepts(status, at, reading), resumes(status, at, reading), kind === 'TRANSFER'];
  const due = moves.includes(true) ? dueNow(reading) : null;
  reading.estimated = due?.estimated ?? reading.estimated;
  return due?.at ?? null;
}

function dueNow({ term, hours, acceptedAt, pauses, apology }: Reading): Due | null {
  if (term === null || acceptedAt === null) {
    return null;
  }
  return apology === null
    ? dueDate(term, { acceptedAt, pauses, hours })
    : movedDueDate(
        apology.dueAt,
        pauses.filter(({ from }) => from >= apology.at),
        hours,
      );
}

/** By being accepted, or by being taken up again after it was stopped before that. */
function accepts(status: DossierStatus, at: Date, reading: Reading): boolean {
  const isTakenUp = status === 'IN_PROGRESS' && reading.events.at(-1)?.status === 'STOPPED';
  if (reading.acceptedAt !== null || (status !== 'ACCEPTED' && !isTakenUp)) {
    return false;
  }
  reading.acceptedAt = at;
  return true;
}

/** A pause ends with the status in which something was awaited, also when the dossier is then stopped. */
function resumes(status: DossierStatus, at: Date, { acceptedAt, events, pauses }: Reading): boolean {
  if (acceptedAt === null || !isPaused(events.at(-1)?.status) || isPaused(status) || status === 'WITHDRAWN') {
    return false;
  }
  pauses.push({ from: pausedSince(events), until: at });
  return true;
}

function isPaused(status: DossierStatus | undefined): boolean {
  return status === 'SUPPLEMENT_REQUIRED' || status === 'PAYMENT_REQUIRED';
}

function pausedSince(events: readonly CourseEvent[]): Date {
  const running = events.findLastIndex(({ status }) => !isPaused(status));
  return events[running + 1]?.at ?? new Date(0);
}

function concluded({ events, acceptedAt, estimated }: Reading, submittedAt: Date): Course {
  const entered = (wanted: DossierStatus): Date | null =>
    events.findLast(({ kind, status }) => kind === 'STATUS' && status === wanted)?.at ?? null;
  const running = events.findLastIndex(({ status }) => !stopsClock(status));
  return {
    events,
    status: events.at(-1)?.status ?? 'SUBMITTED',
    submittedAt,
    acceptedAt,
    dueAt: events.findLast(({ dueAt }) => dueAt !== null)?.dueAt ?? null,
    dueEstimated: estimated,
    completedAt: entered('COMPLETED'),
    returnedAt: entered('RESULT_RETURNED'),
    clockStoppedAt: acceptedAt === null ? null : (events[running + 1]?.at ?? null),
  };
}
