import type { Kysely } from 'kysely';

import type { DossierRow } from '../entities/dossier.ts';
import { BIRTH_REGISTRATION, procedureCodeOf, type RegisterChangeState } from '../rules/register-change.ts';
import type { ErrandHelpers } from './deliver-result.ts';
import { registerChild } from './register-child.ts';
import { tellRegister } from './tell-register.ts';

/** What came of telling the register. */
export type RegisterOutcome = Exclude<RegisterChangeState, 'WAITING'>;

/**
 * Tells citizens what a dossier that has ended well changes in the register of people, in the open transaction: a birth registration puts
 * the child on record, residence and death are recorded. However often it is told, citizens does it once. The same for a dossier of its
 * own and for a leg of a group. Fails with SubgraphFailure when citizens is away.
 */
export async function enterRegister(
  db: Kysely<unknown>,
  dossier: DossierRow,
  helpers: ErrandHelpers,
): Promise<RegisterOutcome> {
  if (procedureCodeOf(dossier) === BIRTH_REGISTRATION) {
    return (await registerChild(db, dossier, helpers)) ? 'RECORDED' : 'IDENTIFIER_NOT_ISSUED';
  }
  return tellRegister(db, dossier, helpers);
}
