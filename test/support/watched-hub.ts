import { BoundedCache } from '../../gateway/plan/bounded-cache.ts';
import type { Canary } from './canary.ts';
import type { Relay, RelayedRequest } from './hub-world-relay.ts';

/** What of a hub of the tests is looked at when it ends. */
export interface WatchedHub {
  readonly relays: Readonly<Record<string, Relay>>;
  /** The gateway's internal listener, without a path. */
  readonly internalUrl: string;
  readonly stop: () => Promise<void>;
}

/** Ends a gateway, and looks at what it counted, kept as keys, and told the subgraphs beside the values of its clients. */
export async function endWatched(canary: Canary, { relays, internalUrl, stop }: WatchedHub): Promise<void> {
  const metrics = await fetch(`${internalUrl}/metrics`);
  for (const line of (await metrics.text()).split('\n')) {
    // A number at the end is what was counted.
    canary.saw('a label of a metric', line.replace(/ \S+$/, ''));
  }
  // The last that it tells, it tells while it ends.
  await stop();
  keys.forEach((key) => canary.saw('a key of a cache', key));
  keys.clear();
  Object.values(relays).forEach(({ seen }) => seen.forEach((request) => look(canary, request)));
}

const keys = new Set<string>();
const KEPT: (this: BoundedCache<unknown>, key: string, value: unknown, weight?: number) => void = Reflect.get(
  BoundedCache.prototype,
  'set',
);

/** The keys under which the gateways of this test file kept something. */
export function keysOfCaches(): ReadonlySet<string> {
  return keys;
}

/** Begins to keep the keys of the gateways' caches. */
export function watchCaches(): void {
  // Not as a spy of the test runner: what those saw is forgotten between tests.
  BoundedCache.prototype.set = function watched(this: BoundedCache<unknown>, key, value, weight) {
    keys.add(key);
    KEPT.call(this, key, value, weight);
  };
}

// What the hub makes a record of for itself; anything else that goes to a subgraph is what its client wrote to its owner.
const RECORDS = /\b(?:recordAccess|recordUsage)\b/;

function look(canary: Canary, { subgraph, query, variables, headers }: RelayedRequest): void {
  canary.saw(`the text of an operation to ${subgraph}`, query);
  for (const [name, value] of Object.entries(headers)) {
    canary.saw(`the header ${name} to ${subgraph}`, String(value));
  }
  if (RECORDS.test(query)) {
    canary.saw(`what is recorded by ${subgraph}`, JSON.stringify(variables));
  }
}
