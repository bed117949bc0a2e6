/** The personal fields of an operation that can be seen in its answer, each at its place among them. */
export type Coordinates = readonly string[];

/** People of whom the same fields were seen. */
export interface SeenGroup {
  /** Refs. Empty: the owner can name nobody whose data it is. */
  readonly people: readonly string[];
  /** Coordinates, sorted. */
  readonly fields: readonly string[];
}

const BITS = 31;

/** Which fields of which people an answer shows. Fifty people with ten fields each are one look at fifty small numbers. */
export class SeenFields {
  readonly #coordinates: Coordinates;
  readonly #byPerson = new Map<string, number[]>();
  #ofNobody: number[] | null = null;
  #isComplete = true;

  constructor(coordinates: Coordinates) {
    this.#coordinates = coordinates;
  }

  /** Whether it is known of every field whose data it shows. */
  get isComplete(): boolean {
    return this.#isComplete;
  }

  /** Whether nothing is shown of anybody. */
  get isEmpty(): boolean {
    return this.#isComplete && this.#byPerson.size === 0 && this.#ofNobody === null;
  }

  /** Something is shown and nobody knows of whom. */
  addUnknown(): void {
    this.#isComplete = false;
  }

  /** Adds fields, by their places, of people; of nobody when there are none. */
  add(people: ReadonlySet<string>, places: readonly number[]): void {
    if (people.size === 0) {
      this.#ofNobody ??= this.#none();
      mark(this.#ofNobody, places);
    }
    for (const person of people) {
      let seen = this.#byPerson.get(person);
      if (seen === undefined) {
        seen = this.#none();
        this.#byPerson.set(person, seen);
      }
      mark(seen, places);
    }
  }

  /** What was seen, people with the same fields together. */
  groups(): readonly SeenGroup[] {
    const groups = new Map<string, { readonly people: string[]; readonly fields: readonly string[] }>();
    for (const [person, seen] of this.#byPerson) {
      const key = seen.join();
      let group = groups.get(key);
      if (group === undefined) {
        group = { people: [], fields: this.#namesOf(seen) };
        groups.set(key, group);
      }
      group.people.push(person);
    }
    const ofNobody = this.#ofNobody ? [{ people: [], fields: this.#namesOf(this.#ofNobody) }] : [];
    return [...groups.values(), ...ofNobody];
  }

  #none(): number[] {
    return Array.from({ length: Math.ceil(this.#coordinates.length / BITS) }, () => 0);
  }

  #namesOf(seen: readonly number[]): readonly string[] {
    return this.#coordinates
      .filter((_, place) => ((seen[Math.floor(place / BITS)] ?? 0) & (1 << (place % BITS))) !== 0)
      .toSorted();
  }
}

function mark(seen: number[], places: readonly number[]): void {
  for (const place of places) {
    const word = Math.floor(place / BITS);
    seen[word] = (seen[word] ?? 0) | (1 << (place % BITS));
  }
}
