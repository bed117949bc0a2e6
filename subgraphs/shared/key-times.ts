/** When a key is used. Times are ISO 8601; null: without a bound. */
export interface KeyTimes {
  /** From then on it makes grants and MACs; what others make with it is taken before. */
  readonly from: string | null;
  /** From then on nothing made with it is taken. */
  readonly until: string | null;
}

/** The key to make things with at `at` (milliseconds since the epoch): of those whose time has come the last to come. */
export function presentKey<Key extends KeyTimes>(keys: readonly Key[], at: number): Key {
  const used = keys.filter((key) => beginning(key) <= at && at < end(key));
  // A file in which no key is of today is a mistake of its writer; the one that came last is the best that is known.
  const [present] = (used.length > 0 ? used : keys).toSorted((a, b) => beginning(b) - beginning(a));
  if (!present) {
    throw new Error('Danh sách khóa trống. / A list of keys is empty.');
  }
  return present;
}

/** The keys whose work is taken at `at`: also those whose time has not come, since clocks differ and files arrive late. */
export function takenKeys<Key extends KeyTimes>(keys: readonly Key[], at: number): readonly Key[] {
  return keys.filter((key) => at < end(key));
}

/** When the answer of the two others may differ next, in milliseconds since the epoch. Infinity: never. */
export function nextChange(keys: readonly KeyTimes[], at: number): number {
  const times = keys.flatMap((key) => [beginning(key), end(key)]);
  return Math.min(...times.filter((time) => time > at), Number.POSITIVE_INFINITY);
}

const beginning = ({ from }: KeyTimes): number =>
  from === null ? Number.NEGATIVE_INFINITY : Date.parse(from);
const end = ({ until }: KeyTimes): number => (until === null ? Number.POSITIVE_INFINITY : Date.parse(until));
