/** A map that forgets what was longest not used once it is full: of so many values, or of so much weight. */
export class BoundedCache<Value> {
  readonly #most: number;
  readonly #mostWeight: number;
  readonly #entries = new Map<string, { readonly value: Value; readonly weight: number }>();
  #weight = 0;

  constructor(most: number, mostWeight = Number.POSITIVE_INFINITY) {
    this.#most = most;
    this.#mostWeight = mostWeight;
  }

  get(key: string): Value | undefined {
    const entry = this.#entries.get(key);
    if (entry !== undefined) {
      this.#entries.delete(key);
      this.#entries.set(key, entry);
    }
    return entry?.value;
  }

  /** Keeps a value. One that is heavier than all that may be kept is not. */
  set(key: string, value: Value, weight = 0): void {
    this.delete(key);
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size < this.#most && this.#weight + weight <= this.#mostWeight) {
        break;
      }
      this.delete(oldest);
    }
    if (weight <= this.#mostWeight) {
      this.#entries.set(key, { value, weight });
      this.#weight += weight;
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
