/** Work that is done a few at a time, so that it cannot take the whole machine or every connection. */
export interface Turns {
  /** Does the work when it is its turn. Null: too many wait already, and nothing is done. */
  readonly take: <Outcome>(work: () => Promise<Outcome>) => Promise<Outcome | null>;
}

/** Turns for so many at once and so many waiting, in the order of their coming. */
export function createTurns(most: { readonly atOnce: number; readonly waiting: number }): Turns {
  const waiting: (() => void)[] = [];
  let running = 0;
  const turn = (): Promise<void> | null => {
    if (running < most.atOnce) {
      running += 1;
      return Promise.resolve();
    }
    return waiting.length < most.waiting ? new Promise((resolve) => waiting.push(resolve)) : null;
  };
  const handOn = (): void => {
    const next = waiting.shift();
    if (next) {
      next();
    } else {
      running -= 1;
    }
  };
  return {
    take: async (work) => {
      const mine = turn();
      if (mine === null) {
        return null;
      }
      await mine;
      try {
        return await work();
      } finally {
        handOn();
      }
    },
  };
}
