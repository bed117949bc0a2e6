/** A limit on a counter, and how far it is used. */
export interface Reach {
  /** The most different people. */
  readonly limit: number;
  /** Different people so far, in the limit's time. */
  readonly reached: number;
  /** Of the people who are asked for now: those who are among them already. */
  readonly known: ReadonlySet<string>;
}

/** A look at people, counted together with other looks of its counter. */
export interface CountedLook {
  /** Null: it is not counted. */
  readonly counter: string | null;
  readonly people: readonly string[];
}

/**
 * Which of these looks, taken in their order, stay within every limit of their counter. One that reads nobody new always
 * does; one that does not is not counted, so that a smaller one after it may.
 * @see Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 19.2 (a body that needs no consent watches over what it processes)
 */
export function withinLimits(
  looks: readonly CountedLook[],
  reaches: ReadonlyMap<string, readonly Reach[]>,
): readonly boolean[] {
  const added = new Map<string, Set<string>>();
  return looks.map(({ counter, people }) => {
    const limits = counter === null ? undefined : reaches.get(counter);
    if (counter === null || limits === undefined) {
      return true;
    }
    const before = added.get(counter) ?? new Set();
    const fits = limits.every((reach) => staysBelow(reach, before, people));
    if (fits) {
      added.set(counter, before.union(new Set(people)));
    }
    return fits;
  });
}

function staysBelow(
  { limit, reached, known }: Reach,
  before: ReadonlySet<string>,
  people: readonly string[],
): boolean {
  const after = before.union(new Set(people)).difference(known).size;
  return after === before.difference(known).size || reached + after <= limit;
}
