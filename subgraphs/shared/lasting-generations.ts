import * as v from 'valibot';

const FIRST = 'l1';
const Secret = v.pipe(v.string(), v.regex(/^[\w-]{43}$/));
const Generation = v.object({
  id: v.pipe(v.string(), v.regex(/^\w{1,32}$/)),
  key: Secret,
  from: v.nullish(v.pipe(v.string(), v.isoTimestamp()), null),
});

/** The secrets that sign and name for years, the newest first. One alone is how they were written before they could be renewed. */
export const LastingGenerations = v.union([
  v.pipe(v.array(Generation), v.minLength(1)),
  v.pipe(
    Secret,
    v.transform((key): LastingGenerations => firstLasting(key)),
  ),
]);

/** Secrets of that kind. */
export type LastingGenerations = v.InferOutput<typeof Generation>[];

/** A first secret, which was always used. */
export function firstLasting(key: string): LastingGenerations {
  return [{ id: FIRST, key, from: null }];
}

/**
 * As they are written: the first alone in its old form, so that processes of before read on while they are replaced; anything else they
 * refuse, since they would sign and name by what is not theirs.
 */
export function writtenLasting(generations: LastingGenerations): string | LastingGenerations {
  const [first, ...others] = generations;
  return first?.id === FIRST && others.length === 0 ? first.key : generations;
}
