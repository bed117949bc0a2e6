import type { SealKey, SubgraphKeys } from '#shared/keys.ts';

/** The key that new values are sealed with. Throws when this service holds none. */
export function newestSeal(keys: Pick<SubgraphKeys, 'seals'>): SealKey {
  const [newest] = keys.seals;
  if (newest === undefined) {
    throw new Error('Citizens cannot seal: HUB_KEYS names no seal key.');
  }
  return newest;
}
