import { type Kysely, sql } from 'kysely';

/** What is kept of a prefill. */
export interface PrefillToKeep {
  readonly intakeId: string;
  readonly digests: Readonly<Record<string, string>>;
  readonly expiresAt: Date;
  readonly now: Date;
}

/** Keeps the digests of a prefill and gives the token that names them. What has ended is removed on the way. */
export async function keepPrefill(
  db: Kysely<unknown>,
  { intakeId, digests, expiresAt, now }: PrefillToKeep,
): Promise<string> {
  const token = crypto.randomUUID();
  await sql`
    with ended as (delete from prefill_snapshot where expires_at <= ${now})
    insert into prefill_snapshot (token, intake_id, digests, expires_at)
    values (${token}::uuid, ${intakeId}::uuid, ${JSON.stringify(digests)}::jsonb, ${expiresAt})`.execute(db);
  return token;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The digests that a token names, of a prefill under this intake. Null: there are none. */
export async function keptPrefill(
  db: Kysely<unknown>,
  token: string,
  intakeId: string,
): Promise<Readonly<Record<string, string>> | null> {
  if (!UUID.test(token)) {
    return null;
  }
  const { rows } = await sql<{ readonly digests: Readonly<Record<string, string>> }>`
    select digests from prefill_snapshot where token = ${token}::uuid and intake_id = ${intakeId}::uuid`.execute(
    db,
  );
  return rows[0]?.digests ?? null;
}
