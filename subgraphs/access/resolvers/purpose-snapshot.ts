import { isService } from '#shared/caller.ts';
import { type SignedSnapshot, signSnapshot } from '#shared/purpose-snapshot.ts';

import type { AccessContext } from '../context.ts';

/** The purposes in force, signed for the gateway; null for everyone else. */
export async function purposeSnapshot({
  caller,
  now,
  keys,
  loaders,
}: AccessContext): Promise<SignedSnapshot | null> {
  if (!isService(caller, 'gateway')) {
    return null;
  }
  const stored = await loaders.purposesInForce();
  const below = await loaders.unitsBelow(stored.flatMap(({ rules }) => rules.agencies ?? []));
  const snapshot = {
    revision: Math.max(0, ...stored.map(({ revision }) => Number(revision))),
    at: now.getTime(),
    purposes: stored.map(({ code, version, legalBasis, rules }) =>
      Object.assign({ code, version, legalBasis }, rules, {
        // The gateway knows no tree of units: it is told everyone who may.
        agencies: rules.agencies && below(rules.agencies),
      }),
    ),
  };
  return signSnapshot(snapshot, keys.privateKey);
}
