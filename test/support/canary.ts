import { pino } from 'pino';

import type { Log } from '#shared/log.ts';
import { loggedError } from '#shared/logged-error.ts';

import { ALLOWED } from './allowed-places.ts';
import { isMarked } from './marked-identifier.ts';

/** What watches a world of the tests for identifiers where none may be. */
export interface Canary {
  /** A log of every level, without the last filter of the real one. */
  readonly log: Log;
  /** Looks at a text that is kept, shown or sent at a place. */
  readonly saw: (place: string, text: string) => void;
  /** Takes it that a place holds one. */
  readonly found: (place: string) => void;
  /** Fails, naming every place at which there was one that is not allowed there. */
  readonly release: () => void;
}

/** Watches a world. */
export function openCanary(): Canary {
  const places = new Set<string>();
  const found = (place: string): void => {
    if (!ALLOWED.some((allowed) => allowed.place === place)) {
      places.add(place);
    }
  };
  const saw = (place: string, text: string): void => {
    if (isMarked(text)) {
      found(place);
    }
  };
  return {
    log: pino(
      { level: 'trace', base: null, serializers: { err: loggedError, error: loggedError } },
      { write: (line: string) => saw('a line of the log', line) },
    ),
    saw,
    found,
    release: () => {
      if (places.size > 0) {
        throw new Error(`A personal identifier stands in ${[...places].toSorted().join(', in ')}.`);
      }
    },
  };
}
