import DataLoader from 'dataloader';

import { isService } from '#shared/caller.ts';
import type { SubgraphRequest } from '#shared/define.ts';
import { vietnamDay } from '#shared/vietnam-day.ts';

import type { PurposeRow, StoredPurpose } from './purpose.ts';
import { purposeKey, purposesByKey, purposesInForce } from './purposes-in-force.ts';
import { unitTrees } from './unit-name.ts';
import { type GrantedRightRow, isRepresentative, rightsOf, type RightsQuestion } from './rights.ts';

/** The caller whose rights the gateway asks for; what does not apply is null or absent. */
interface AskedRights {
  readonly person?: string | null;
  readonly agency?: string | null;
  readonly purpose: string;
  readonly case?: string | null;
}

/** The ways to what the policy is made of: purposes are public, rights are for the gateway. */
export function createPolicyLoaders({ em, now, caller }: Pick<SubgraphRequest, 'em' | 'now' | 'caller'>) {
  const db = em.getKysely<unknown>();
  const versions = new DataLoader((keys: readonly string[]) => purposesByKey(db, keys));
  // The gateway asks for several callers at once; no two questions are one.
  const rights = new DataLoader((questions: readonly RightsQuestion[]) => rightsOf(db, questions, now), {
    cache: false,
  });
  return {
    /** One version; null: it is not known any more. */
    purpose: (row: PurposeRow): Promise<StoredPurpose | null> => versions.load(purposeKey(row)),
    purposesInForce: () => purposesInForce(db, vietnamDay(now)),
    /** The units that stand at or below these today, as the copy knows them. */
    unitsBelow: (codes: readonly string[]) => unitTrees(db, codes),
    /** For the gateway alone; null for everyone else. */
    rightsOf: async ({
      person = null,
      agency = null,
      purpose,
      ...asked
    }: AskedRights): Promise<GrantedRightRow[] | null> =>
      isService(caller, 'gateway')
        ? rights.load({ person, agency, purpose, case: asked.case ?? null })
        : null,
    /** For dossiers alone; null for everyone else. */
    isRepresentative: async (person: string, of: string): Promise<boolean | null> =>
      isService(caller, 'dossiers') ? isRepresentative(db, { person, of, now }) : null,
  };
}
