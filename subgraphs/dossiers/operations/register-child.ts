import { type Kysely, sql } from 'kysely';

import { registerNewborn } from '../entities/citizens-door.ts';
import type { DossierRow } from '../entities/dossier.ts';
import { answersIn, peopleIn } from '../entities/legs.ts';
import { registrationPlace } from '../entities/registration-place.ts';
import { newbornOf } from '../rules/newborn-of.ts';
import type { ErrandHelpers } from './deliver-result.ts';

/**
 * Puts the child of a finished birth registration on record and among the people of its dossier, in the open transaction. Citizens gives
 * the same child however often it is asked. False: no number was issued. Fails with SubgraphFailure when citizens is away.
 */
export async function registerChild(
  db: Kysely<unknown>,
  dossier: DossierRow,
  { services }: ErrandHelpers,
): Promise<boolean> {
  const newborn = newbornOf(await answersIn(db, dossier.code));
  const place = await registrationPlace(db, dossier.processingUnit);
  if (newborn === null || place === null) {
    return false;
  }
  const people = await peopleIn(db, dossier.code);
  const refOf = (wanted: string) => people.find(({ role }) => role === wanted)?.ref ?? null;
  const parents = { mother: refOf('MOTHER'), father: refOf('FATHER') };
  const outcome = await registerNewborn(services, { ...newborn, ...parents, dossier: dossier.code, place });
  if ('code' in outcome) {
    return false;
  }
  // A dossier of its own is of no group: then there is no such row.
  await sql`update interlinked set child_ref = ${outcome.ref}::uuid where id = ${dossier.groupId}::uuid`.execute(
    db,
  );
  await sql`
    insert into dossier_person (dossier_code, position, role, ref)
    select ${dossier.code}, coalesce(max(position), 0) + 1, 'CHILD', ${outcome.ref}::uuid
    from dossier_person where dossier_code = ${dossier.code}
    having not coalesce(bool_or(role = 'CHILD' and ref = ${outcome.ref}::uuid), false)`.execute(db);
  return true;
}
