import type { ServiceCalls } from './service-calls.ts';

/** What was asked of an owner and is not asked again for a while. */
export interface KeptForAWhile<Value> {
  /** The kept answer, or a new one. What is null, or fails, is asked again the next time. */
  readonly of: (
    services: Pick<ServiceCalls, 'ask'>,
    key: string,
    ask: () => Promise<Value | null>,
  ) => Promise<Value | null>;
}

interface Kept<Value> {
  readonly value: Promise<Value | null>;
  readonly until: number;
}

// What nobody asks for any more goes with all the rest.
const MOST_KEPT = 5_000;

/** Keeps answers by the connections of one running subgraph: what one hub's owner said is never told in another. */
export function keptForAWhile<Value>(milliseconds: number): KeptForAWhile<Value> {
  const keptBy = new WeakMap<Pick<ServiceCalls, 'ask'>, Map<string, Kept<Value>>>();
  return {
    of: (services, key, ask) => {
      const kept = keptBy.get(services) ?? new Map<string, Kept<Value>>();
      keptBy.set(services, kept);
      const known = kept.get(key);
      if (known && known.until > performance.now()) {
        return known.value;
      }
      if (kept.size >= MOST_KEPT) {
        kept.clear();
      }
      const value = ask();
      kept.set(key, { value, until: performance.now() + milliseconds });
      value.then(
        (found) => found ?? kept.delete(key),
        () => kept.delete(key),
      );
      return value;
    },
  };
}
