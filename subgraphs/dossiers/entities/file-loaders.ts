import DataLoader from 'dataloader';
import { type Kysely, sql } from 'kysely';

import type { Caller } from '#shared/caller.ts';
import { inKeyOrder } from '#shared/load-by-key.ts';

import { accountOf } from '../rules/account-of.ts';
import type { Sight } from '../rules/sight-of.ts';
import { FileSchema, type UploadedFileRow } from './file.ts';
import { readRows } from './read-rows.ts';
import { visibleTo } from './visible-dossiers.ts';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Who reads. */
export interface FileReader {
  readonly db: Kysely<unknown>;
  readonly caller: Caller;
  readonly sight: Sight;
}

/** The ways to uploaded papers: whoever sees the dossier sees that it has them; before there is one, whoever uploaded them. */
export function createFileLoaders({ db, caller, sight }: FileReader) {
  return {
    fileById: new DataLoader(async (ids: readonly string[]) => {
      const { rows } = await sql<UploadedFileRow>`
        select file.id::text, file.sha256, file.media_type as "mediaType", file.size, file.intake_id::text as "intakeId",
          file.dossier_code as "dossierCode", file.uploaded_at as "uploadedAt",
          coalesce(dossier.owner_kind, intake.owner_kind, 'CITIZEN') as "ownerKind",
          coalesce(dossier.owner_ref, intake.owner_ref, file.party_ref)::text as "ownerRef",
          coalesce(dossier.applicant_ref, file.party_ref)::text as "applicantRef"
        from file left join dossier on dossier.code = file.dossier_code left join intake on intake.id = file.intake_id
        where file.id = any(${ids.filter((id) => UUID.test(id))}::uuid[])
          and (case when file.dossier_code is null then file.account = ${accountOf(caller.actor)} else ${visibleTo(sight)} end)`.execute(
        db,
      );
      return inKeyOrder(ids, readRows(FileSchema, rows), ({ id }) => id);
    }),
  };
}

/** The sealed content of a paper. Null: there is none of that id. */
export async function sealedBytesOf(db: Kysely<unknown>, id: string): Promise<Buffer | null> {
  const { rows } = await sql<{ readonly sealed: Buffer }>`
    select sealed_bytes as sealed from file where id = ${id}::uuid`.execute(db);
  return rows[0]?.sealed ?? null;
}

/** What the sealed content of a paper is bound to. */
export function placeOfFile(id: string): string {
  return `file.sealed_bytes.${id}`;
}
