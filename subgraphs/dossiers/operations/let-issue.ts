import { type Kysely, sql } from 'kysely';

/** Lets the hub issue the dossier codes of these units. One that lets it already stays as it is. */
export async function letIssue(db: Kysely<unknown>, units: readonly string[]): Promise<void> {
  await sql`
    insert into issuing_unit (unit) select unnest(${units}::text[]) on conflict (unit) do nothing`.execute(
    db,
  );
}
