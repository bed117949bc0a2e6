import { type CommandOutcome } from '#shared/define.ts';
import { inBothLanguages } from '#shared/errors.ts';
import { isDatabaseError, loggedError } from '#shared/logged-error.ts';

/** What a command of the hub did. */
export type Outcome = CommandOutcome;

/** The exit codes of the command line. */
export const EXIT = { done: 0, refused: 1, wrongUse: 2 } as const;

/** Thrown when a command cannot run as it was asked to: exit 2. */
export class WrongUse extends Error {
  constructor(vi: string, en: string) {
    super(inBothLanguages({ vi, en }));
    this.name = 'WrongUse';
  }
}

/** Says what a command did, in words or as JSON, and sets the exit code. */
export function tell(outcome: Outcome, asJson: boolean): void {
  if (asJson) {
    console.log(JSON.stringify({ done: outcome.done, report: outcome.report }));
  } else {
    const say = outcome.done ? console.log : console.error;
    outcome.lines.forEach((line) => say(line));
  }
  process.exitCode = outcome.done ? EXIT.done : EXIT.refused;
}

/** Ends the process with a failure in words; a stack is for the log. */
export function endWith(error: unknown): never {
  console.error(wordsOf(error));
  process.exit(error instanceof WrongUse ? EXIT.wrongUse : EXIT.refused);
}

/** A failure in words for the terminal. A database's own words would repeat the values of a statement. */
export function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) {
    return String(error);
  }
  return isDatabaseError(error)
    ? inBothLanguages({
        vi: 'Lỗi cơ sở dữ liệu',
        en: `Failure of the database: ${loggedError(error).message}`,
      })
    : error.message;
}
