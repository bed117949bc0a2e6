import type { NeutralErrors } from '../plan/neutral-errors.ts';
import { isObject } from '../plan/targets.ts';
import type { SeenFields } from './seen-fields.ts';
import { placesOf, type Row, type Watch, type WatchedMember, type WatchedObject } from './watched-objects.ts';

/** What is collected so far, and where the reader stands. */
export interface Collecting {
  readonly seen: SeenFields;
  /** Where an object stands and what was told of such places. Null: nothing was told of any. */
  readonly place: { readonly errors: NeutralErrors; readonly path: readonly (string | number)[] } | null;
}

/** Reads from an object whose data it shows, by what is watched in it. */
export function collectFrom(watched: WatchedObject, object: Row, collecting: Collecting): void {
  for (const one of watched.watches) {
    watch(one, object, collecting);
  }
  for (const member of watched.members) {
    collectMember(member, object[member.alias], within(collecting, member.alias));
  }
}

/** Notes whose data an object shows of the fields that it shows. */
export function watch({ subject, fields, all }: Watch, object: Row, { seen, place }: Collecting): void {
  const shown = fields.filter(({ alias }) => isShown(object[alias], alias, place));
  if (shown.length > 0) {
    seen.begin(shown.length === fields.length ? all : placesOf(shown));
    seen.end(subject.addTo(object, seen));
  }
}

// Null tells something, too ("none is registered"), unless it stands for a refusal or a failure.
function isShown(value: unknown, alias: string, place: Collecting['place']): boolean {
  return value === null ? !place?.errors.has([...place.path, alias]) : value !== undefined;
}

function collectMember(member: WatchedMember, value: unknown, collecting: Collecting): void {
  if (Array.isArray(value)) {
    value.forEach((element, index) => collectMember(member, element, within(collecting, index)));
  } else if (isObject(value)) {
    const { inside } = member;
    const watched = typeof inside === 'function' ? inside(value) : inside;
    if (watched) {
      collectFrom(watched, value, collecting);
    }
  }
}

function within(collecting: Collecting, step: string | number): Collecting {
  const { seen, place } = collecting;
  return place ? { seen, place: { errors: place.errors, path: [...place.path, step] } } : collecting;
}
