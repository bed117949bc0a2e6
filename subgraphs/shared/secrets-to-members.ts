import type { HubKeys } from './key-file.ts';
import { toMembers, type WrittenMacKey } from './mac-keys.ts';

/** The secrets of which come the keys by which a holder speaks to members. Another array when they are rotated, as keptCurrent wants it. */
export function secretsToMembers({ mac }: HubKeys, holder: string): readonly WrittenMacKey[] {
  const known = madeForMembers.get(mac) ?? new Map<string, readonly WrittenMacKey[]>();
  madeForMembers.set(mac, known);
  const made = known.get(holder) ?? mac.map((secret) => toMembers(secret, holder));
  known.set(holder, made);
  return made;
}

const madeForMembers = new WeakMap<HubKeys['mac'], Map<string, readonly WrittenMacKey[]>>();
