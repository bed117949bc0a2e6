import type { HubKeys } from './key-file.ts';
import type { SubgraphKeys } from './keys.ts';
import { keysOfShare, ownShareOf, type OwnShare } from './own-share.ts';

/**
 * The keys of a member, a subgraph that is none of the hub's own, out of the whole key file as a demo has it; they follow the file. A
 * member seals, indexes and checks who asks; it has no grant key, so it speaks to nobody.
 */
export function memberKeysOf(keys: HubKeys, member: string): SubgraphKeys {
  let made = shareNow(keys, member);
  return keysOfShare(() => {
    const isSame = made.of.every((part, place) => part === renewed(keys)[place]);
    made = isSame ? made : shareNow(keys, member);
    return made.share;
  });
}

interface MadeShare {
  readonly share: OwnShare;
  /** What of the key file it was made of: each part is replaced when keys are rotated. */
  readonly of: readonly unknown[];
}

function shareNow(keys: HubKeys, member: string): MadeShare {
  return { share: ownShareOf(keys, member), of: renewed(keys) };
}

function renewed({ grants, mac, seal, blind, lasting }: HubKeys): readonly unknown[] {
  return [grants, mac, seal, blind, lasting];
}
