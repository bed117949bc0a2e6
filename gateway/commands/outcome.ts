import type { CommandOutcome } from '#shared/define.ts';
import { scrubbed, wordsOf } from '#shared/logged-error.ts';
import { UsageError } from '#shared/usage-error.ts';

/** What a command of the hub did. */
export type Outcome = CommandOutcome;

/** The exit codes of the command line. */
export const EXIT = { done: 0, refused: 1, wrongUse: 2 } as const;

/** Thrown when a command cannot run as it was asked to: exit 2. */
export class WrongUse extends UsageError {
  constructor(vi: string, en: string) {
    super({ vi, en });
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

/** Ends the process with a failure in words, or as JSON; a stack is for the log. */
export function endWith(error: unknown, asJson = false): never {
  const words = scrubbed(wordsOf(error));
  console.error(words);
  if (asJson) {
    console.log(JSON.stringify({ done: false, report: { error: words } }));
  }
  process.exit(error instanceof UsageError ? EXIT.wrongUse : EXIT.refused);
}
