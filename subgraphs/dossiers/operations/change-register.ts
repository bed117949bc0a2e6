import { type Kysely, sql } from 'kysely';

import { dossiersWith } from '../entities/dossier-pages.ts';
import type { DossierRow } from '../entities/dossier.ts';
import { promise } from '../entities/errand.ts';
import { peopleIn } from '../entities/legs.ts';
import { resultOwner } from '../rules/result-owner.ts';
import type { ErrandHelpers } from './deliver-result.ts';
import { enterRegister } from './enter-register.ts';

/**
 * Tells the register what a dossier of its own changes there, in the open transaction, and lets its results go, which waited for whoever
 * gets on record by it. Looking twice changes nothing. Fails with SubgraphFailure when citizens is away.
 */
export async function changeRegister(db: Kysely<unknown>, id: string, helpers: ErrandHelpers): Promise<void> {
  const code = await waitingDossier(db, id);
  const [dossier] = code === null ? [] : await dossiersWith(db, [code], sql`true`);
  if (!dossier) {
    return;
  }
  const state = await enterRegister(db, dossier, helpers);
  await sql`update register_change set state = ${state}, at = ${helpers.now()} where id = ${id}::uuid`.execute(
    db,
  );
  await letResultsGo(db, dossier);
}

async function waitingDossier(db: Kysely<unknown>, id: string): Promise<string | null> {
  const { rows } = await sql<{ readonly code: string }>`
    select dossier_code as code from register_change where id = ${id}::uuid and state = 'WAITING' for update`.execute(
    db,
  );
  return rows[0]?.code ?? null;
}

// A result may have been returned before the child was on record whose it is.
async function letResultsGo(db: Kysely<unknown>, dossier: DossierRow): Promise<void> {
  const people = await peopleIn(db, dossier.code);
  const owner = resultOwner({ kind: dossier.ownerKind, ref: dossier.ownerRef }, people);
  const { rows } = await sql<{ readonly id: string }>`
    update result_delivery set owner_kind = ${owner.kind}, owner_ref = ${owner.ref}::uuid
    where dossier_code = ${dossier.code} and document_id is null returning id`.execute(db);
  await promise(
    db,
    'RESULT',
    rows.map(({ id }) => id),
  );
}
