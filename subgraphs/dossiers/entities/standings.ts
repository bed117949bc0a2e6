import type { Kysely } from 'kysely';

import type { Caller } from '#shared/caller.ts';

import { actsFor } from '../rules/acts-for.ts';
import type { Standing } from '../rules/who-may-step.ts';
import type { DossierRow } from './dossier.ts';
import { unitsUnder } from './unit-node.ts';

/** Tells how one caller stands to a dossier that they may see, as `dossierToStep` does it for the one that is changed. */
export function createStandings(
  db: Kysely<unknown>,
  caller: Caller,
): (dossier: DossierRow) => Promise<Standing> {
  const { refs, unit } = actsFor(caller);
  const acts = new Set(refs);
  let units: Promise<readonly string[]> | null = null;
  return async ({ ownerRef, applicantRef, receivingUnit, processingUnit }) => {
    units ??= unit === null ? Promise.resolve([]) : unitsUnder(db, unit);
    const mine = await units;
    return {
      owns: acts.has(ownerRef) || acts.has(applicantRef),
      receives: mine.includes(receivingUnit),
      processes: mine.includes(processingUnit),
    };
  };
}
