/** What was made of a source, and when it is to be made anew, in milliseconds since the epoch. */
export interface Made<Value> {
  readonly value: Value;
  readonly until: number;
}

/** A value that is made anew when its source was replaced by another, or when its time is over. */
export function keptCurrent<Source, Value>(
  source: () => Source,
  make: (source: Source, at: number) => Made<Value>,
  clock: () => number,
): () => Value {
  let seen = source();
  let made = make(seen, clock());
  return () => {
    const at = clock();
    const now = source();
    if (now !== seen || at >= made.until) {
      seen = now;
      made = make(now, at);
    }
    return made.value;
  };
}
