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
  // As they come, one as often as they are shown: while subgraphs' answers are gone through nothing is looked up.
  readonly #people: string[] = [];
  readonly #shown: Places[] = [];
  #ofNobody: Places | null = null;
  #isComplete = true;
  #places: Places = [];
  #added = 0;

  constructor(namesOf: NamesOf) {
    this.#namesOf = namesOf;
  }

  /** Whether it is known of every field whose data it shows. */
  get isComplete(): boolean {
    return this.#isComplete;
  }

  /** Whether nothing is shown of anybody. */
  get isEmpty(): boolean {
    return this.#isComplete && this.#people.length === 0 && this.#ofNobody === null;
  }

  /** Fields, by their places, are shown by an object. */
  begin(places: Places): void {
    this.#places = places;
    this.#added = this.#people.length;
  }

  /** They are this person's. */
  add(person: string): void {
    this.#people.push(person);
    this.#shown.push(this.#places);
  }

  /** Whoever was added is whose data it is, and nobody when none was; or it is not known. */
  end(isKnown: boolean): void {
    if (!isKnown) {
      this.#isComplete = false;
    } else if (this.#people.length === this.#added) {
      this.#ofNobody = both(this.#ofNobody, this.#places);
    }
  }

  /** What was seen, people with the same fields together. */
  groups(): readonly SeenGroup[] {
    const ofNobody = this.#ofNobody ? [{ people: [], fields: this.#namesOf(this.#ofNobody) }] : [];
    return [...this.#groupsOfPeople(), ...ofNobody];
  }

  #groupsOfPeople(): readonly SeenGroup[] {
    const [first] = this.#shown;
    // Mostly a page shows the same of everybody.
    if (first && this.#shown.every((places) => places === first)) {
      return [{ people: [...new Set(this.#people)], fields: this.#namesOf(first) }];
    }
    const byPerson = new Map<string, Places>();
    for (const [index, person] of this.#people.entries()) {
      byPerson.set(person, both(byPerson.get(person) ?? null, this.#shown[index] ?? []));
    }
    const groups = new Map<string, SeenGroup & { readonly people: string[] }>();
    for (const [person, places] of byPerson) {
      groupOf(groups, this.#namesOf(places)).people.push(person);
    }
    return [...groups.values()];
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
