/** Does a step for each item, one after the other, and gives what came of each. */
export function inTurn<T, R>(items: readonly T[], step: (item: T) => Promise<R>): Promise<R[]> {
  return items.reduce<Promise<R[]>>(
    async (before, item) => [...(await before), await step(item)],
    Promise.resolve([]),
  );
}
