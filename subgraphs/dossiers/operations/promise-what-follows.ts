import type { Kysely } from 'kysely';

import type { DossierRow } from '../entities/dossier.ts';
import { intendRegister } from './intend-register.ts';
import { wakeLegs } from './wake-legs.ts';

/**
 * Promises what a step makes necessary elsewhere, in the transaction that takes it: the group of a leg is looked after, which tells the
 * register of people too; a dossier of its own tells the register itself.
 */
export async function promiseWhatFollows(
  db: Kysely<unknown>,
  dossier: DossierRow,
  after: DossierRow['status'],
): Promise<void> {
  await (dossier.groupId === null ? intendRegister(db, dossier, after) : wakeLegs(db, [dossier.code]));
}
