import type { EntityManager } from '@mikro-orm/postgresql';

import type { Notices } from '#shared/notices.ts';
import { vietnamDay } from '#shared/vietnam-day.ts';

import type { Look } from '../rules/prepared-look.ts';
import type { AccessRecordRow } from './access-record.ts';
import { newRecordsOf } from './record-pages.ts';

// The channel on which the log says whose data was looked at: references, joined by commas, or * for many.
const ACCESS_CHANNEL = 'access_record';
// A word may have 7,999 bytes; for more people everybody who listens looks for themselves.
const MOST_NAMED = 200;

// A lost word is made up for within this time.
const LOOK_AGAIN_MS = 5_000;
// A look is told of when it is stored, which may be later than others that were asked after it.
const LATE_MS = 60_000;

/** Says of looks that are stored whose data they showed. One's own looks are told to nobody. */
export function tellOf(looks: readonly Look[], { tell }: Pick<Notices, 'tell'>): void {
  const others = looks.filter(({ basis }) => basis !== 'OWN');
  const people = new Set(others.flatMap(({ groups }) => groups.flatMap((group) => group.people)));
  if (people.size > 0) {
    tell(ACCESS_CHANNEL, people.size > MOST_NAMED ? '*' : [...people].join(','));
  }
}

/** Who listens from when on, and what they listen to. */
export interface Telling {
  readonly person: string;
  readonly from: Date;
  readonly notices: Notices;
  readonly gone: AbortSignal;
}

/**
 * Each look at a person's data from a moment on, told once, as soon as it is stored by whichever instance; their own looks
 * and sealed ones are left out. Ends when nobody listens any more.
 * @yields each look, as it is stored
 */
export async function* toldAccesses(
  em: EntityManager,
  { person, from, notices, gone }: Telling,
): AsyncGenerator<AccessRecordRow, void> {
  const told = new Map<string, number>();
  let newest = from.getTime();
  for await (const words of notices.listen(ACCESS_CHANNEL, { gone, everyMs: LOOK_AGAIN_MS })) {
    if (!words.some((word) => concerns(word, person))) {
      continue;
    }
    const moment = new Date(Math.max(from.getTime(), newest - LATE_MS));
    const found = await newRecordsOf(em.getKysely<unknown>(), person, { moment, today: vietnamDay(from) });
    const fresh = found.filter(({ id }) => !told.has(id));
    fresh.forEach(({ id, at }) => told.set(id, at.getTime()));
    newest = Math.max(newest, ...fresh.map(({ at }) => at.getTime()));
    forget(told, newest - LATE_MS);
    yield* fresh;
  }
}

function concerns(word: string, person: string): boolean {
  return word === '' || word === '*' || word.includes(person);
}

// What is older is not asked for again.
function forget(told: Map<string, number>, before: number): void {
  for (const [id, at] of told) {
    if (at < before) {
      told.delete(id);
    }
  }
}
