import type { KeyObject } from 'node:crypto';

import { keyToMake, type DatedKey } from './dated-key.ts';
import type { GrantKeys, SealKey, SubgraphKeys } from './keys.ts';
import { rawPublicKey } from './tree-head.ts';

/** The keys of a subgraph from its parts; those that go by generation are asked for each time. */
export function subgraphKeys(
  grants: GrantKeys,
  { seals, blinds, namings, lastings, signedBefore }: KeyParts,
): SubgraphKeys {
  const lasting = (): KeyObject => keyToMake(lastings());
  const signers = (): readonly string[] => [
    ...lastings().map(({ key }) => rawPublicKey(key)),
    ...signedBefore(),
  ];
  const now = {
    seals: seals(),
    blinds: blinds(),
    namings: namings(),
    lasting: lasting(),
    signers: signers(),
  };
  return Object.defineProperties(Object.assign(grants, now), {
    seals: { get: seals },
    blinds: { get: blinds },
    namings: { get: namings },
    lasting: { get: lasting },
    signers: { get: signers },
  });
}

interface KeyParts {
  readonly seals: () => readonly SealKey[];
  readonly blinds: () => readonly SealKey[];
  readonly namings: () => readonly DatedKey[];
  readonly lastings: () => readonly DatedKey[];
  /** The raw public keys of secrets that are gone. */
  readonly signedBefore: () => readonly string[];
}
