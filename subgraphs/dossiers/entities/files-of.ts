import { type Kysely, sql } from 'kysely';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Which of these files an account has uploaded and no dossier has taken yet. */
export async function filesOf(
  db: Kysely<unknown>,
  account: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) {
    return new Set();
  }
  const { rows } = await sql<{ readonly id: string }>`
    select id::text from file
    where id = any(${ids.filter((id) => UUID.test(id))}::uuid[]) and account = ${account} and dossier_code is null`.execute(
    db,
  );
  return new Set(rows.map(({ id }) => id));
}
