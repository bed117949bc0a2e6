import { pino } from 'pino';

import type { Log } from '#shared/log.ts';

/** A log that keeps every line, of any level. */
export interface ToldLog {
  readonly log: Log;
  readonly text: () => string;
}

/** Makes a log whose lines a test can read. */
export function toldLog(): ToldLog {
  const lines: string[] = [];
  const log = pino({ level: 'trace' }, { write: (line: string) => lines.push(line) });
  return { log, text: () => lines.join('') };
}
