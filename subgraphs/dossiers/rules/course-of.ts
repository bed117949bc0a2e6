import { type DossierStatus } from './dossier-status.ts';
import { dueDate, type Pause, type Term } from './due-date.ts';
import { stopsClock } from './stops-clock.ts';

/** One thing that happened to a dossier. */
export interface Happening {
  readonly kind: 'STATUS' | 'APOLOGY' | 'TRANSFER';
  readonly at: Date;
  /** What the status became. Null: it stayed. */
  readonly status: DossierStatus | null;
  /** Who did it. Null: the person did, not a unit. */
  readonly unit: string | null;
  /** The new date that an apology or another system's record gives. Null: none is given. */
  readonly dueAt: Date | null;
}

/** A happening with the status after it, and the due date that it set, if any. */
export interface CourseEvent {
  readonly kind: Happening['kind'];
  readonly at: Date;
  readonly status: DossierStatus;
  readonly unit: string | null;
  readonly dueAt: Date | null;
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

/** What is known while the happenings are read one after the other. */
interface Reading {
  readonly events: CourseEvent[];
  readonly pauses: Pause[];
  acceptedAt: Date | null;
  estimated: boolean;
}

/**
 * Reads the course of a dossier from its happenings, oldest first: the due date is set by acceptance, moved by each pause
 * that ended, and replaced by an apology's. Null when nothing happened. `term` null: the procedure has no time limit.
 * @see design.md §8 and domain.md §3.1, the project's own rule on the official statuses
 */
export function courseOf(happenings: readonly Happening[], term: Term | null): Course | null {
  const [first] = happenings;
  if (!first) {
    return null;
  }
  const reading: Reading = { events: [], pauses: [], acceptedAt: null, estimated: false };
  for (const { kind, at, unit, ...happening } of happenings) {
    const status = happening.status ?? reading.events.at(-1)?.status ?? 'SUBMITTED';
    const dueAt = happening.dueAt ?? dueSetBy({ at, status }, reading, term);
    reading.events.push({ kind, at, status, unit, dueAt });
  }
  return concluded(reading, first.at);
}

/** The due date that entering a status sets: on acceptance, and when a pause ends. */
function dueSetBy(
  { at, status }: { readonly at: Date; readonly status: DossierStatus },
  reading: Reading,
  term: Term | null,
): Date | null {
  const moves = accepts(status, at, reading) || resumes(status, at, reading);
  if (!moves || term === null || reading.acceptedAt === null) {
    return null;
  }
  const due = dueDate(term, { acceptedAt: reading.acceptedAt, pauses: reading.pauses });
  reading.estimated = due.estimated;
  return due.at;
}

function accepts(status: DossierStatus, at: Date, reading: Reading): boolean {
  if (status !== 'ACCEPTED' || reading.acceptedAt !== null) {
    return false;
  }
  reading.acceptedAt = at;
  return true;
}

function resumes(status: DossierStatus, at: Date, { acceptedAt, events, pauses }: Reading): boolean {
  if (acceptedAt === null || stopsClock(status) || !isPaused(events.at(-1)?.status)) {
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
