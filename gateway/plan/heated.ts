/**
 * A function that is done in a general way at first and, once it was wanted so many times, by code of its own. Making that code takes
 * 0.1 ms and some memory: what is asked once, as by somebody who makes up operations, is not worth it.
 */
export class Heated<F> {
  #now: F;
  #left: number;
  readonly #make: () => F;

  /** `after`: it is done by `cold` until it is wanted for this many times. */
  constructor(cold: F, make: () => F, after: number) {
    this.#now = cold;
    this.#make = make;
    this.#left = after;
  }

  /** The function to call this time. */
  get now(): F {
    if (this.#left > 0) {
      this.#left -= 1;
      if (this.#left === 0) {
        this.#now = this.#make();
      }
    }
    return this.#now;
  }
}

/** How many entities an operation merges and checks before it gets code of its own for that: some lists of fifty. */
export const HOT_ENTITIES = 500;

/** How many answers of an operation are written before it gets code of its own for that. */
export const HOT_ANSWERS = 10;
