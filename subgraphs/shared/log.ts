import { join } from 'node:path';
import { destination, multistream, pino, type Logger, type StreamEntry } from 'pino';
import { openDataFolder } from './data-folder.ts';
import type { HubSettings } from './env.ts';
import { loggedError, scrubbed } from './logged-error.ts';
import { terminalWarnings } from './terminal-warnings.ts';

/** Where a process writes what it did. Never a request's body, variables, headers or a person's data. */
export type Log = Logger;

/**
 * The log of one process or part of it. Demo: lines of JSON in `<data folder>/hub.log`, and warnings in plain words on
 * stderr. Production: lines of JSON on stdout.
 */
export function createLog(name: string, settings: Pick<HubSettings, 'mode' | 'dataDir'>): Log {
  return pino(
    {
      name,
      base: { pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: loggedError, error: loggedError },
      // The last gate: whatever got into a line, no run of digits that could be an identifier leaves it.
      hooks: { streamWrite: scrubbed },
    },
    multistream(
      settings.mode === 'production' ? [{ stream: process.stdout }] : demoStreams(settings.dataDir),
    ),
  );
}

function demoStreams(dataDir: string): StreamEntry[] {
  openDataFolder(dataDir);
  return [
    // Synchronous, so that the last words of a process that dies are kept.
    {
      level: 'info',
      stream: destination({ dest: join(dataDir, 'hub.log'), append: true, sync: true, mode: 0o600 }),
    },
    { level: 'warn', stream: terminalWarnings(process.stderr) },
  ];
}

/** A log that goes nowhere: for tests and for commands that speak for themselves. */
export function silentLog(): Log {
  return pino({ enabled: false });
}
