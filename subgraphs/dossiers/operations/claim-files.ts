import { type Kysely, sql } from 'kysely';

import type { Caller } from '#shared/caller.ts';

import { accountOf } from '../rules/account-of.ts';

/** Which papers a dossier takes, and who hands them in. */
export interface FileClaim {
  readonly ids: readonly string[];
  readonly caller: Pick<Caller, 'actor'>;
  readonly dossierCode: string;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Gives uploaded papers to a dossier, in its transaction. Gives the ids that are not the caller's, belong to another dossier or are unknown. */
export async function claimFiles(
  db: Kysely<unknown>,
  { ids, caller, dossierCode }: FileClaim,
): Promise<readonly string[]> {
  if (ids.length === 0) {
    return [];
  }
  const { rows } = await sql<{ readonly id: string }>`
    update file set dossier_code = ${dossierCode}
    where id = any(${ids.filter((id) => UUID.test(id))}::uuid[]) and account = ${accountOf(caller.actor)}
      and (dossier_code is null or dossier_code = ${dossierCode})
    returning id::text`.execute(db);
  const claimed = new Set(rows.map(({ id }) => id));
  return ids.filter((id) => !claimed.has(id));
}
