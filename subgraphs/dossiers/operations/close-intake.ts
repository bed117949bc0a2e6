import { type Kysely, sql } from 'kysely';

/** Ends an intake, in the transaction of the dossier that it becomes: it is no case any more, and its draft is gone. */
export async function closeIntake(db: Kysely<unknown>, id: string, dossierCode: string): Promise<void> {
  await sql`
    update intake set dossier_code = ${dossierCode}, sealed_draft = null
    where id = ${id}::uuid and dossier_code is null`.execute(db);
}
