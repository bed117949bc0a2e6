import { type Kysely, sql } from 'kysely';

import type { SubgraphKeys } from '#shared/keys.ts';
import { blindIndex } from '#shared/seal.ts';

import { citizensByRef } from './stored-rows.ts';

type Db = Kysely<unknown>;

/** Whom a dossier has put on record. Null: nobody. The register is held by the caller. */
export async function registeredBy(db: Db, dossier: string, keys: SubgraphKeys): Promise<string | null> {
  const { rows } = await sql<{ readonly ref: string }>`
    select person_ref::text as ref from civil_event where dossier_code = ${dossier} and kind = 'BIRTH'`.execute(
    db,
  );
  return rows[0]?.ref ?? (await namedBy(db, dossier, keys));
}

/** Keeps whom a dossier has put on record. */
export async function keepRegistration(db: Db, dossier: string, ref: string): Promise<void> {
  await sql`
    insert into civil_event (dossier_code, kind, person_ref, recorded_at)
    select ${dossier}, 'BIRTH', ref, coalesce(stored_at, now()) from citizen where ref = ${ref}::uuid
    on conflict do nothing`.execute(db);
}

/**
 * The references that a dossier's newborn may have by its code, that of now first. Before registrations were kept nothing else told whom
 * a dossier had registered, and processes of then still look by the first while they are replaced.
 */
export function namesOf(dossier: string, { namings }: SubgraphKeys): readonly string[] {
  return namings.map(({ key }) => blindIndex(`registered:${dossier}`, key));
}

// Found so once, it is kept, and found without a key from then on.
async function namedBy(db: Db, dossier: string, keys: SubgraphKeys): Promise<string | null> {
  const rows = await citizensByRef(db, namesOf(dossier, keys));
  const ref = rows.find((row) => row !== null)?.ref ?? null;
  await (ref === null ? undefined : keepRegistration(db, dossier, ref));
  return ref;
}
