import { isWorkingDay } from './calendar.ts';
import type { DossierStatus } from './dossier-status.ts';
import { dueDate, type Term } from './due-date.ts';
import type { PaperFacts } from './sync-facts.ts';
import { addDays, dayOf } from './vietnam-time.ts';

/** What the figures need to know of one dossier. */
export interface FigureFacts extends PaperFacts {
  readonly code: string;
  readonly procedureId: string;
  readonly processingUnit: string;
  readonly ownerKind: 'CITIZEN' | 'ORGANIZATION';
  /** Whether the owner is known by an identifier. */
  readonly identified: boolean;
  readonly channel: 'DIRECT' | 'ONLINE' | 'POST' | null;
  readonly status: DossierStatus;
  readonly submittedAt: Date;
  readonly acceptedAt: Date | null;
  readonly dueAt: Date | null;
  readonly completedAt: Date | null;
  readonly returnedAt: Date | null;
  readonly clockStoppedAt: Date | null;
  /** The most that the procedure allows. Null: it has no time limit. */
  readonly term: Term | null;
  /** How often papers were asked for. */
  readonly supplements: number;
  /** When it was last stopped, rejected or withdrawn. Null: never. */
  readonly endedAt: Date | null;
}

/** What one dossier counts for. Days are YYYY-MM-DD in Vietnam. */
export interface Figure {
  readonly code: string;
  readonly unit: string;
  readonly procedureId: string;
  /** Null: not accepted, so that it counts nowhere but among the finished. */
  readonly acceptedOn: string | null;
  /** Null: not finished. */
  readonly finishedOn: string | null;
  /** Null: nothing says when it was due. */
  readonly onTime: boolean | null;
  /** From acceptance to the end. Null: not both happened. */
  readonly workingDays: number | null;
  /** The day after which it is late, if it ever may be. Null: it never is. */
  readonly fellDueOn: string | null;
  /** The later day on which it was finished all the same. */
  readonly settledOn: string | null;
  readonly byCitizen: boolean;
  readonly identified: boolean;
  readonly online: boolean;
  readonly eResult: boolean;
  readonly digitised: boolean;
  readonly shared: boolean;
  readonly usesPopulationData: boolean;
  readonly paidOnline: boolean;
  readonly freeOfCharge: boolean;
  readonly papersReused: number;
  readonly papersSupplied: number;
  readonly fieldsReused: number;
  readonly fieldsTyped: number;
}

/**
 * What a dossier counts for. Its end is that of processing, else the return, else the stop or refusal; a withdrawal is one when it
 * had been accepted. It was on time when the clock stood still by the due moment (without one: the procedure’s longest term) and
 * papers were asked for once at most. Null in the channel counts as direct.
 * @see Quyết định 766/QĐ-TTg, indicators 2.1 and 2.2
 */
export function figureOf(facts: FigureFacts): Figure {
  const { acceptedAt } = facts;
  const finishedAt = endOf(facts);
  const dueAt = facts.dueAt ?? longestDue(facts);
  return {
    code: facts.code,
    unit: facts.processingUnit,
    procedureId: facts.procedureId,
    acceptedOn: acceptedAt === null ? null : dayOf(acceptedAt),
    finishedOn: finishedAt === null ? null : dayOf(finishedAt),
    onTime: finishedAt === null ? null : wasOnTime(facts, { finishedAt, dueAt }),
    workingDays:
      acceptedAt === null || finishedAt === null ? null : workingDaysBetween(acceptedAt, finishedAt),
    ...lateness(facts, { finishedAt, dueAt }),
    byCitizen: facts.ownerKind === 'CITIZEN',
    identified: facts.identified,
    online: facts.channel === 'ONLINE',
    eResult: facts.eResult,
    digitised: facts.digitised,
    shared: facts.shared,
    usesPopulationData: facts.usesPopulationData,
    paidOnline: facts.paidOnline,
    freeOfCharge: facts.freeOfCharge,
    papersReused: facts.papersReused,
    papersSupplied: facts.papersSupplied,
    fieldsReused: facts.fieldsReused,
    fieldsTyped: facts.fieldsTyped,
  };
}

const ENDS_WITHOUT_RESULT: ReadonlySet<DossierStatus> = new Set(['STOPPED', 'REJECTED']);

function endOf({ status, acceptedAt, completedAt, returnedAt, endedAt }: FigureFacts): Date | null {
  const isWithdrawn = status === 'WITHDRAWN' && acceptedAt !== null;
  const ended = ENDS_WITHOUT_RESULT.has(status) || isWithdrawn ? endedAt : null;
  const processed =
    status === 'COMPLETED' || status === 'RESULT_RETURNED' ? (completedAt ?? returnedAt) : null;
  return processed ?? ended;
}

function longestDue({ term, acceptedAt, submittedAt, status }: FigureFacts): Date | null {
  const start = acceptedAt ?? (status === 'REJECTED' ? submittedAt : null);
  return term === null || start === null ? null : dueDate(term, { acceptedAt: start, pauses: [] }).at;
}

interface Ends {
  readonly finishedAt: Date | null;
  readonly dueAt: Date | null;
}

function wasOnTime(
  { supplements, clockStoppedAt }: FigureFacts,
  { finishedAt, dueAt }: Ends,
): boolean | null {
  if (supplements > 1) {
    return false;
  }
  const stopped = clockStoppedAt ?? finishedAt;
  return dueAt === null || stopped === null ? null : stopped <= dueAt;
}

/** When a dossier began to be late, and when that ended; a dossier that stood still by its due moment was never late. */
function lateness(
  { acceptedAt, clockStoppedAt }: FigureFacts,
  { finishedAt, dueAt }: Ends,
): Pick<Figure, 'fellDueOn' | 'settledOn'> {
  if (acceptedAt === null || dueAt === null || isBy(clockStoppedAt ?? finishedAt, dueAt)) {
    return NEVER_LATE;
  }
  const fellDueOn = dayOf(dueAt);
  const settledOn = finishedAt === null ? null : dayOf(finishedAt);
  return settledOn !== null && settledOn <= fellDueOn ? NEVER_LATE : { fellDueOn, settledOn };
}

const isBy = (moment: Date | null, due: Date): boolean => moment !== null && moment <= due;

const NEVER_LATE = { fellDueOn: null, settledOn: null };

// Records of other systems may say anything; nothing real takes longer, and each day is looked up.
const MOST_DAYS = 1_000;

/** The working days after the first day, up to the last. */
function workingDaysBetween(from: Date, until: Date): number {
  const last = dayOf(until);
  let count = 0;
  let day = addDays(dayOf(from), 1);
  for (let step = 0; day <= last && step < MOST_DAYS; step += 1) {
    count += isWorkingDay(day) ? 1 : 0;
    day = addDays(day, 1);
  }
  return count;
}
