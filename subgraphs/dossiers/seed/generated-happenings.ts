import { nextWorkingDay, rolledForward } from '../rules/calendar.ts';
import type { Happening } from '../rules/course-of.ts';
import type { DossierStatus } from '../rules/dossier-status.ts';
import { addDays, momentOf } from '../rules/vietnam-time.ts';

/** Number n of the generated dossiers, handed in on this day, so many days ago. */
export interface Generated {
  readonly n: number;
  readonly age: number;
  readonly day: string;
  /** The unit that processes it. */
  readonly unit: string;
}

const OPENING = 8 * 60;
/** Older than this (days), nearly all are done. */
const DONE_AFTER = 25;

/** What happened to a generated dossier until today: a young one waits or is under way, an old one is done, a few ended otherwise. */
export function generatedHappenings({ n, age, day, unit }: Generated): readonly Happening[] {
  const at = OPENING + (n % 400);
  const started = nextWorkingDay(day);
  const finished = rolledForward(addDays(started, 1 + (n % 10)));
  const by = (happening: Happening): Happening => ({ ...happening, unit });
  const all = [
    became('SUBMITTED', day, at),
    by(became('ACCEPTED', day, at + 20)),
    by(became('IN_PROGRESS', started, OPENING + 30)),
    by(became('COMPLETED', finished, at)),
    by(became('RESULT_RETURNED', nextWorkingDay(finished), OPENING + 15)),
  ];
  if (age > DONE_AFTER) {
    // Every other one went straight from acceptance to its result, as same-day services do.
    return ended(n, n % 2 === 0 ? all : all.filter(({ status }) => status !== 'IN_PROGRESS'));
  }
  return all.slice(0, age < 4 ? 1 + (n % 2) : 3);
}

/** Of a hundred old ones three were not accepted, two withdrawn, and one lies there overdue. */
function ended(n: number, all: readonly Happening[]): readonly Happening[] {
  const kind = n % 100;
  const [submitted, accepted, next] = all;
  if (kind >= 6 || !submitted || !accepted || !next) {
    return all;
  }
  if (kind < 3) {
    return [submitted, { ...accepted, status: 'REJECTED' }];
  }
  return kind < 5
    ? [submitted, accepted, { ...next, status: 'WITHDRAWN', unit: null }]
    : [submitted, accepted];
}

function became(status: DossierStatus, day: string, minute: number): Happening {
  return { kind: 'STATUS', status, at: momentOf(day, minute), unit: null, dueAt: null };
}
