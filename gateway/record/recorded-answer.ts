import type { Caller } from '#shared/caller.ts';

import type { Execution } from '../plan/execute.ts';
import type { PlannedOperation } from '../plan/planned-operation.ts';
import type { Run } from '../plan/run-context.ts';
import { writeAnswer, type Withheld, type Written } from '../plan/write-answer.ts';
import { looksOf } from './look.ts';
import type { LookOutcome, Recorder } from './recorder.ts';
import type { SeenFields } from './seen-fields.ts';

/** Puts on record what an answer shows. Null: it is kept, and the answer may leave; else why its personal data may not. */
export type Record = (seen: SeenFields, operation: string) => Promise<Withheld | null>;

/** What puts on record what a caller sees. */
export type RecordsOf = (caller: Caller) => Record;

const NOT_RECORDED: Withheld = {
  code: 'ACCESS_LOG_UNAVAILABLE',
  words: {
    vi: 'Chưa ghi được nhật ký truy cập nên dữ liệu cá nhân không được trả ra. Hãy thử lại sau.',
    en: 'The access could not be put on record, so no personal data is shown. Try again later.',
  },
};
const TOO_MANY: Withheld = {
  code: 'RATE_LIMITED',
  words: {
    vi: 'Tài khoản này đã xem dữ liệu của quá nhiều người trong thời gian ngắn. Hãy thử lại sau.',
    en: 'This account has looked at too many people in a short time. Try again later.',
  },
};

const WITHHELD: Readonly<globalThis.Record<LookOutcome, Withheld | null>> = {
  STORED: null,
  RATE_LIMITED: TOO_MANY,
  NOT_STORABLE: NOT_RECORDED,
};

/** Records by the access log. Whatever goes wrong with it, the answer leaves without personal data. */
export function recordsBy(recorder: Recorder, now: () => Date): RecordsOf {
  return (caller) => async (seen, operation) => {
    try {
      const outcome = await recorder(looksOf(seen, operation, { caller, now: now() }));
      return WITHHELD[outcome];
    } catch {
      // The way to the log counts its own failures.
      return NOT_RECORDED;
    }
  };
}

/**
 * Writes an answer and lets it go when what it shows of people is on record. It is written while the log is told, so that
 * recording costs the client little time; what may not leave is then written anew without it.
 */
export function recordedAnswer(
  planned: PlannedOperation,
  execution: Execution,
  run: Run,
): Promise<Written> | Written {
  const seen = planned.collect?.(run.data, run.errors);
  return !seen || seen.isEmpty
    ? writeAnswer(planned, execution, run)
    : writtenOnRecord(planned, execution, { run, seen });
}

async function writtenOnRecord(
  planned: PlannedOperation,
  execution: Execution,
  { run, seen }: { readonly run: Run; readonly seen: SeenFields },
): Promise<Written> {
  const recorded = seen.isComplete ? execution.record(seen, execution.prepared.id) : NOT_RECORDED;
  const written = writeAnswer(planned, execution, run);
  const withheld = await recorded;
  return withheld === null ? written : writeAnswer(planned, execution, { ...run, withheld });
}
