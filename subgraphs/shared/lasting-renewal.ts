import { SUBGRAPHS } from '#schema/subgraphs.ts';

import { derivedKey } from './derived-key.ts';
import type { HubKeys } from './key-file.ts';
import { rawLastingKeysOf } from './lasting-key.ts';
import { withNewLasting } from './key-generations.ts';

/**
 * The keys with a new lasting secret before the others. In files of before it could be renewed the first lasting secret is that of the
 * accounts, too: what accounts are known by stays, and is written as the key itself, of which no secret can be found.
 */
export function withRenewedLasting(keys: HubKeys, newKey: string, usedFrom: Date): HubKeys {
  const renewed = withNewLasting(keys, newKey, usedFrom);
  const { account } = keys;
  return account !== null && keys.lasting.some(({ key }) => key === account)
    ? { ...renewed, account: null, accountKey: derivedKey(account, 'account').export().toString('base64url') }
    : renewed;
}

/** The keys with the newest lasting secret alone. Of the older stays by what their signatures are checked: the public halves. */
export function withNewestLastingOnly(keys: HubKeys): HubKeys {
  const older = { ...keys, lasting: keys.lasting.slice(1) };
  return {
    ...keys,
    lasting: keys.lasting.slice(0, 1),
    signedBefore: Object.fromEntries(SUBGRAPHS.map((name) => [name, [...rawLastingKeysOf(older, name)]])),
  };
}
