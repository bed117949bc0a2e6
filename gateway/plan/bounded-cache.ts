/**
 * A map that forgets what was not used for long once it is full: of so many values, or of so much weight. What was used since it
 * was looked at last gets a second turn, so that a look-up moves nothing.
 */
export class BoundedCache<Value> {
  readonly #most: number;
  readonly #mostWeight: number;
  readonly #entries = new Map<string, Entry<Value>>();
  #weight = 0;

  constructor(most: number, mostWeight = Number.POSITIVE_INFINITY) {
    this.#most = most;
    this.#mostWeight = mostWeight;
  }

  get(key: string): Value | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined) {
      return undefined;
    }
    entry.wasUsed = true;
    return entry.value;
  }

  /** Keeps a value. One that is heavier than all that may be kept is not. */
  set(key: string, value: Value, weight = 0): void {
    this.delete(key);
    if (weight > this.#mostWeight) {
      return;
    }
    while (this.#entries.size >= this.#most || this.#weight + weight > this.#mostWeight) {
      this.#passOldest();
    }
    this.#entries.set(key, { value, weight, wasUsed: false });
    this.#weight += weight;
  }

  #passOldest(): void {
    for (const [key, entry] of this.#entries) {
      this.delete(key);
      if (entry.wasUsed) {
        this.#entries.set(key, { ...entry, wasUsed: false });
        this.#weight += entry.weight;
      }
      return;
    }
  }

  delete(key: string): void {
    this.#weight -= this.#entries.get(key)?.weight ?? 0;
    this.#entries.delete(key);
  }

  /** What it holds, the longest not used first. */
  values(): readonly Value[] {
    return [...this.#entries.values()].map(({ value }) => value);
  }

  get size(): number {
    return this.#entries.size;
  }
}

interface Entry<Value> {
  readonly value: Value;
  readonly weight: number;
  wasUsed: boolean;
}
