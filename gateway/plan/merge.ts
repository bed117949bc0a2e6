import { isObject } from './targets.ts';

/** Adds what a subgraph answered to what is known of an object. Names of the gateway's own checks are left out. */
export function mergeInto(target: Record<string, unknown>, source: Readonly<Record<string, unknown>>): void {
  for (const [key, value] of Object.entries(source)) {
    // JSON may carry a key that would change the object itself instead of a member of it.
    if (key !== '__proto__' && !key.startsWith('_hub_')) {
      target[key] = merged(target[key], value);
    }
  }
}

function merged(known: unknown, added: unknown): unknown {
  if (isObject(known) && isObject(added)) {
    mergeInto(known, added);
    return known;
  }
  if (Array.isArray(known) && Array.isArray(added) && known.length === added.length) {
    const pairs: unknown[] = known;
    return pairs.map((element, index) => merged(element, added[index]));
  }
  return added ?? known ?? null;
}
