import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { nextWorkingDay } from '../../../subgraphs/dossiers/rules/calendar.ts';
import { type Course, courseOf, type Happening } from '../../../subgraphs/dossiers/rules/course-of.ts';
import type { DossierStatus } from '../../../subgraphs/dossiers/rules/dossier-status.ts';
import {
  notFromHere,
  statusAfter,
  STEP_NAMES,
  type StepName,
  type StepStanding,
} from '../../../subgraphs/dossiers/rules/dossier-step.ts';
import { type Term, TERM_UNITS } from '../../../subgraphs/dossiers/rules/due-date.ts';
import { mayStep } from '../../../subgraphs/dossiers/rules/may-step.ts';
import { mayNotApologise } from '../../../subgraphs/dossiers/rules/may-apologise.ts';
import { closeOf, DEFAULT_OFFICE_HOURS } from '../../../subgraphs/dossiers/rules/office-hours.ts';
import { addDays, dayOf } from '../../../subgraphs/dossiers/rules/vietnam-time.ts';

const aTerm: fc.Arbitrary<Term> = fc.record({
  unit: fc.constantFrom(...TERM_UNITS),
  quantity: fc.integer({ min: 1, max: 30 }),
});

/** A wish to take a step some minutes after the last one, and how many days an apology would put the date off. */
interface Wish {
  readonly name: StepName;
  readonly after: number;
  readonly days: number;
}
const wishes: fc.Arbitrary<readonly Wish[]> = fc.array(
  fc.record({
    name: fc.constantFrom(...STEP_NAMES),
    after: fc.integer({ min: 1, max: 12_000 }),
    days: fc.integer({ min: 1, max: 40 }),
  }),
  { minLength: 20, maxLength: 80 },
);

/** A life: the wishes that the rules granted, one after the other. */
function lifeOf(wanted: readonly Wish[], term: Term): readonly Happening[] {
  const life: Happening[] = [became('SUBMITTED', new Date('2025-03-03T02:00:00Z'))];
  let at = new Date('2025-03-03T02:00:00Z');
  for (const { name, after, days } of wanted) {
    at = new Date(at.getTime() + after * 60_000);
    life.push(...granted({ name, at, days }, courseOf(life, term)));
  }
  return life;
}

function granted(
  { name, at, days }: Omit<Wish, 'after'> & { readonly at: Date },
  course: Course | null,
): readonly Happening[] {
  const standing = { status: course?.status ?? 'SUBMITTED', accepted: course?.acceptedAt !== null };
  if (!course || notFromHere(name, standing) !== null) {
    return [];
  }
  if (name === 'APOLOGISE') {
    return apologised(course, at, days);
  }
  const status = statusAfterAll(name, standing);
  return status === standing.status ? [] : [became(status, at)];
}

/** With each payment recorded all is paid. */
function statusAfterAll(name: StepName, standing: StepStanding): DossierStatus {
  return name === 'RECORD_PAYMENT' && standing.status === 'PAYMENT_REQUIRED'
    ? 'IN_PROGRESS'
    : statusAfter(name, standing);
}

function apologised({ dueAt, events }: Course, at: Date, days: number): readonly Happening[] {
  const newDay = nextWorkingDay(addDays(dayOf(dueAt ?? at), days));
  const before = events.some(({ kind }) => kind === 'APOLOGY');
  return mayNotApologise({ dueAt, apologised: before, newDay }, at) === null
    ? [{ kind: 'APOLOGY', at, status: null, unit: 'H26', dueAt: closeOf(newDay, DEFAULT_OFFICE_HOURS) }]
    : [];
}

const became = (status: DossierStatus, at: Date): Happening => ({
  kind: 'STATUS',
  at,
  status,
  unit: null,
  dueAt: null,
});

describe('whatever happens to a dossier in the order that the rules allow', () => {
  const always = (holds: (life: readonly Happening[], term: Term) => void) =>
    fc.assert(
      fc.property(wishes, aTerm, (wanted, term) => holds(lifeOf(wanted, term), term)),
      { numRuns: 300 },
    );

  test('its due date is never moved to an earlier moment', () => {
    always((life, term) => {
      const dates = (courseOf(life, term)?.events ?? []).flatMap(({ dueAt }) => dueAt ?? []);

      expect(dates).toEqual(dates.toSorted((one, other) => one.getTime() - other.getTime()));
    });
  });

  test('it has a due date from its acceptance on, and none before', () => {
    always((life, term) => {
      const course = courseOf(life, term);

      expect(course?.dueAt === null).toBe(course?.acceptedAt === null);
    });
  });

  test('what a longer life adds changes nothing of what was told before', () => {
    always((life, term) => {
      const whole = courseOf(life, term)?.events ?? [];
      const half = courseOf(life.slice(0, Math.ceil(life.length / 2)), term)?.events ?? [];

      expect(whole.slice(0, half.length)).toEqual(half);
    });
  });

  test('every change of its status is one of the table', () => {
    always((life, term) => {
      const events = courseOf(life, term)?.events ?? [];
      const wrong = events.filter(({ status }, index) => {
        const from = events[index - 1]?.status ?? status;
        const accepted = courseOf(life.slice(0, index), term)?.acceptedAt !== null;
        return from !== status && !mayStep({ from, to: status, accepted });
      });

      expect(wrong).toEqual([]);
    });
  });
});
