import type { EntityManager } from '@mikro-orm/postgresql';
import { type Kysely, sql } from 'kysely';

import { keyToMake } from '#shared/dated-key.ts';
import type { SubgraphKeys } from '#shared/keys.ts';
import { blindIndex } from '#shared/seal.ts';
import { takeTurn } from '#shared/take-turn.ts';

import { sealDocumentNumber, type StoredDocument } from '../entities/document.ts';
import { newestSeal } from '../entities/newest-seal.ts';
import type { DocumentRefusedRow } from '../entities/service-outcomes.ts';
import { documentsById, isUuid } from '../entities/stored-rows.ts';
import { isStorable } from '../rules/is-storable.ts';

/** The result of a finished dossier, to go into its owner's store. */
export interface NewDocument extends Omit<StoredDocument, 'id' | 'dossierCode'> {
  readonly dossierCode: string;
  readonly number: string | null;
}

/** What became of a document. */
export type StoringOutcome =
  | { readonly __typename: 'DocumentStored'; readonly id: string; readonly repeated: boolean }
  | DocumentRefusedRow;

/**
 * Puts the result of a dossier into its owner's store. It is found by the dossier's code and the kind of result, so that the same sent
 * again, at once or after a crash, is stored once.
 */
export async function storeDocument(
  em: EntityManager,
  document: NewDocument,
  keys: SubgraphKeys,
): Promise<StoringOutcome> {
  if (!isStorable(document)) {
    return refused('UNUSABLE');
  }
  if (!(await hasOwner(em.getKysely<unknown>(), document))) {
    return refused('OWNER_UNKNOWN');
  }
  return em.transactional(async (inner) => {
    const db = inner.getKysely<unknown>();
    // Whoever sends the same at this moment waits, and finds it.
    await takeTurn(db, `citizens.document ${document.dossierCode}`);
    const known = await knownId(db, document);
    const id = known ?? newId(document, keys);
    const isNew = known === null && (await insertNew(db, id, { document, keys }));
    const [stored] = await documentsById(db, [id]);
    return stored?.sha256 === document.sha256 && stored.ownerRef === document.ownerRef
      ? { __typename: 'DocumentStored', id, repeated: !isNew }
      : refused('DIFFERENT_CONTENT');
  });
}

/** The document that this dossier had as its result of this kind, the first if there are several. Null: none. */
async function knownId(db: Kysely<unknown>, { dossierCode, type }: NewDocument): Promise<string | null> {
  const { rows } = await sql<{ readonly id: string }>`
    select id::text from document where dossier_code = ${dossierCode} and type = ${type}
    order by stored_at nulls first, id limit 1`.execute(db);
  return rows[0]?.id ?? null;
}

// Nobody looks for it by this name any more but processes of before, which run on while they are replaced.
function newId({ dossierCode, type }: NewDocument, { namings }: SubgraphKeys): string {
  return blindIndex(`document:${dossierCode}:${type}`, keyToMake(namings));
}

async function hasOwner(db: Kysely<unknown>, { ownerRef, ownerKind }: NewDocument): Promise<boolean> {
  if (!isUuid(ownerRef)) {
    return false;
  }
  const table = ownerKind === 'CITIZEN' ? sql`citizen` : sql`organization`;
  const { rows } = await sql`select from ${table} where ref = ${ownerRef}::uuid`.execute(db);
  return rows.length > 0;
}

async function insertNew(
  db: Kysely<unknown>,
  id: string,
  { document, keys }: { document: NewDocument; keys: SubgraphKeys },
): Promise<boolean> {
  const { ownerRef, ownerKind, type, number, issuerCode, issuedOn, validUntil } = document;
  const { legalForm, signature, sha256, dossierCode } = document;
  const sealed = number === null ? null : sealDocumentNumber(id, number, newestSeal(keys));
  const { rows } = await sql`
    insert into document (id, owner_ref, owner_kind, type, sealed_number, issuer_code, issued_on, valid_until,
      legal_form, signature, sha256, dossier_code)
    values (${id}::uuid, ${ownerRef}::uuid, ${ownerKind}, ${type}, ${sealed}, ${issuerCode}, ${issuedOn}::date,
      ${validUntil}::date, ${legalForm}, ${signature}, ${sha256}, ${dossierCode})
    on conflict (id) do nothing returning id`.execute(db);
  return rows.length > 0;
}

function refused(code: DocumentRefusedRow['code']): DocumentRefusedRow {
  return { __typename: 'DocumentRefused', code };
}
