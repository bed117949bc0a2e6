import { BoundedCache } from '../plan/bounded-cache.ts';

/** The people of whom citizens has just told that their record was checked. */
export interface VerifiedPeople {
  readonly learn: (ref: string) => void;
  /** Whether it was told within the last minute. Not: nobody has said so, and whoever has to know asks citizens. */
  readonly has: (ref: string) => boolean;
}

const REMEMBERED = 10_000;
// As long as it is believed whose number it is. Nobody who was checked is ever only declared again.
const KEPT_MS = 60_000;

/** Remembers whom citizens was sure of. */
export function createVerifiedPeople(now: () => Date): VerifiedPeople {
  const until = new BoundedCache<number>(REMEMBERED);
  return {
    learn: (ref) => until.set(ref, now().getTime() + KEPT_MS),
    has: (ref) => (until.get(ref) ?? Number.NEGATIVE_INFINITY) > now().getTime(),
  };
}
