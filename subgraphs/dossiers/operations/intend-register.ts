import { type Kysely, sql } from 'kysely';

import type { DossierRow } from '../entities/dossier.ts';
import { promise } from '../entities/errand.ts';
import { reachesRegister } from '../rules/register-change.ts';

/**
 * Writes, in the transaction of the step that ends a dossier of its own, that the register of people is to be told, and promises to do it:
 * a crash after it loses nothing. Nothing happens for other procedures and other steps.
 */
export async function intendRegister(
  db: Kysely<unknown>,
  { code, procedureId, status }: DossierRow,
  after: DossierRow['status'],
): Promise<void> {
  if (!reachesRegister({ procedureId, status, after })) {
    return;
  }
  const { rows } = await sql<{ readonly id: string }>`
    insert into register_change (id, dossier_code, state) values (gen_random_uuid(), ${code}, 'WAITING')
    on conflict (dossier_code) do nothing returning id`.execute(db);
  await promise(
    db,
    'REGISTER',
    rows.map(({ id }) => id),
  );
}
