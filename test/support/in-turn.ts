/** Does a step for each item, one after the other. */
export function inTurn<T>(items: readonly T[], step: (item: T) => Promise<unknown>): Promise<void> {
  return items.reduce(
    (before, item) => before.then(() => step(item)).then(() => undefined),
    Promise.resolve(),
  );
}
