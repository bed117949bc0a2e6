/** The personal fields of an operation that can be seen in its answer, each at its place among them. */
export type Coordinates = readonly string[];

/** People of whom the same fields were seen. */
export interface SeenGroup {
  /** Refs. Empty: the owner can name nobody whose data it is. */
  readonly people: readonly string[];
  /** Coordinates, sorted. */
  readonly fields: readonly string[];
}

/** Places of fields, in ascending order. The same list stands for all people of whom a place of the answer shows the same. */
export type Places = readonly number[];

/** The coordinates at places, sorted. */
export type NamesOf = (places: Places) => readonly string[];

/** Names places. A list that stands for many people in many answers is named once. */
export function namesAmong(coordinates: Coordinates): NamesOf {
  const known = new WeakMap<Places, readonly string[]>();
  return (places) => {
    const names = known.get(places) ?? places.flatMap((place) => coordinates[place] ?? []).toSorted();
    known.set(places, names);
    return names;
  };
}

/**
 * Which fields of which people an answer shows. Fifty people of whom the same is shown are fifty times the same list. For each object
 * that shows something: `begin`, `add` for each person whose data it is, `end`.
 */
export class SeenFields {
  readonly #namesOf: NamesOf;
  readonly #byPerson = new Map<string, Places>();
  #ofNobody: Places | null = null;
  #isComplete = true;
  #places: Places = [];
  #isOfSomebody = false;

  constructor(namesOf: NamesOf) {
    this.#namesOf = namesOf;
  }

  /** Whether it is known of every field whose data it shows. */
  get isComplete(): boolean {
    return this.#isComplete;
  }

  /** Whether nothing is shown of anybody. */
  get isEmpty(): boolean {
    return this.#isComplete && this.#byPerson.size === 0 && this.#ofNobody === null;
  }

  /** Fields, by their places, are shown by an object. */
  begin(places: Places): void {
    this.#places = places;
    this.#isOfSomebody = false;
  }

  /** They are this person's. */
  add(person: string): void {
    this.#isOfSomebody = true;
    const places = this.#places;
    const seen = this.#byPerson.get(person);
    if (seen !== places) {
      this.#byPerson.set(person, both(seen ?? null, places));
    }
  }

  /** Whoever was added is whose data it is, and nobody when none was; or it is not known. */
  end(isKnown: boolean): void {
    if (!isKnown) {
      this.#isComplete = false;
    } else if (!this.#isOfSomebody) {
      this.#ofNobody = both(this.#ofNobody, this.#places);
    }
  }

  /** What was seen, people with the same fields together. */
  groups(): readonly SeenGroup[] {
    const byPlaces = new Map<Places, string[]>();
    const groups = new Map<string, SeenGroup & { readonly people: string[] }>();
    for (const [person, places] of this.#byPerson) {
      const people = byPlaces.get(places) ?? groupOf(groups, this.#namesOf(places)).people;
      byPlaces.set(places, people);
      people.push(person);
    }
    const ofNobody = this.#ofNobody ? [{ people: [], fields: this.#namesOf(this.#ofNobody) }] : [];
    return [...groups.values(), ...ofNobody];
  }
}

function groupOf(
  groups: Map<string, SeenGroup & { readonly people: string[] }>,
  fields: readonly string[],
): SeenGroup & { readonly people: string[] } {
  const key = fields.join();
  const group = groups.get(key) ?? { people: [], fields };
  groups.set(key, group);
  return group;
}

function both(known: Places | null, added: Places): Places {
  if (known === null || known === added) {
    return added;
  }
  // What brings nothing new leaves the list the same, so that it stays one for many people.
  return added.every((place) => known.includes(place))
    ? known
    : [...new Set([...known, ...added])].toSorted((one, other) => one - other);
}
