import { type Kysely, sql } from 'kysely';

import type { Page } from '#shared/connection.ts';
import { KEPT } from '#shared/kept-statements.ts';
import { groupedByKey, inKeyOrder } from '#shared/load-by-key.ts';
import { createPagedLoader, type OfParent } from '#shared/paged-loader.ts';

import type { SealedCitizen } from './citizen.ts';
import type { SealedDocument, StoreFilter } from './document.ts';
import type { SealedOrganization } from './organization.ts';
import type { RelativeRow } from './relative.ts';

type Database = Kysely<unknown>;

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Whether a text is a UUID: what is none is nobody's key. */
export const isUuid = (key: string): boolean => UUID.test(key);

/** Pages of people's and organisations' documents, newest first; all that are asked with one filter in one statement. */
export const createStore = (db: Database, filter: StoreFilter) =>
  createPagedLoader((owners, page) => documentsOf(db, { owners, filter }, page));

/** People by reference; null where there is nobody. */
export async function citizensByRef(
  db: Database,
  refs: readonly string[],
): Promise<(SealedCitizen | null)[]> {
  const { rows } =
    await sql<SealedCitizen>`${KEPT}select ref, sealed, assurance, deceased_on as "deceasedOn" from citizen where ref = any(${refs.filter(isUuid)}::uuid[])`.execute(
      db,
    );
  return inKeyOrder(refs, rows, ({ ref }) => ref);
}

/** Organisations by reference; null where there is none. */
export async function organizationsByRef(
  db: Database,
  refs: readonly string[],
): Promise<(SealedOrganization | null)[]> {
  const { rows } = await sql<SealedOrganization>`
    select ${ORGANIZATION} from organization o where o.ref = any(${refs.filter(isUuid)}::uuid[])`.execute(db);
  return inKeyOrder(refs, rows, ({ ref }) => ref);
}

/** The organisations that are these units; null where none is. */
export async function organizationsByUnit(
  db: Database,
  units: readonly string[],
): Promise<(SealedOrganization | null)[]> {
  const { rows } = await sql<SealedOrganization>`
    select ${ORGANIZATION} from organization o where o.unit_code = any(${units}::text[])`.execute(db);
  return inKeyOrder(units, rows, ({ unitCode }) => unitCode ?? '');
}

/** The relations of people, by kind. */
export async function relativesOf(db: Database, refs: readonly string[]): Promise<RelativeRow[][]> {
  const { rows } = await sql<
    RelativeRow & OfParent
  >`${KEPT}select person_ref as "listOf", kind, relative_ref as "relativeRef" from relative
    where person_ref = any(${refs}::uuid[]) order by kind, relative_ref`.execute(db);
  return groupedByKey(refs, rows, (row) => row.listOf);
}

/** The references of the organisations that people represent by law. */
export async function organizationsRepresentedBy(db: Database, refs: readonly string[]): Promise<string[][]> {
  const { rows } = await sql<{ readonly ref: string; readonly listOf: string }>`
    select ref, representative_ref as "listOf" from organization
    where representative_ref = any(${refs}::uuid[]) order by ref`.execute(db);
  return groupedByKey(refs, rows, ({ listOf }) => listOf).map((own) => own.map(({ ref }) => ref));
}

/** What an organisation is read by, from `organization o`. */
export const ORGANIZATION = sql`o.ref, o.sealed, o.representative_ref as "representativeRef", o.unit_code as "unitCode"`;

const DOCUMENT = sql`
  d.id, d.owner_ref as "ownerRef", d.owner_kind as "ownerKind", d.type, d.sealed_number as "sealedNumber",
  d.issuer_code as "issuerCode", d.issued_on as "issuedOn", d.valid_until as "validUntil",
  d.legal_form as "legalForm", d.signature, d.sha256, d.dossier_code as "dossierCode",
  (select o.representative_ref from organization o where o.ref = d.owner_ref) as "representativeRef"`;

/** Documents by id; null where there is none. */
export async function documentsById(
  db: Database,
  ids: readonly string[],
): Promise<(SealedDocument | null)[]> {
  const { rows } = await sql<SealedDocument>`
    select ${DOCUMENT} from document d where d.id = any(${ids.filter(isUuid)}::uuid[])`.execute(db);
  return inKeyOrder(ids, rows, (row) => row.id);
}

async function documentsOf(
  db: Database,
  asked: { readonly owners: readonly string[]; readonly filter: StoreFilter },
  page: Page,
): Promise<(SealedDocument & OfParent)[]> {
  const { type, validOn } = asked.filter;
  const [issuedOn = null, id = null] = page.position ?? [];
  const { rows } = await sql<SealedDocument & OfParent>`
    select owner.ref as "listOf", stored.* from unnest(${asked.owners}::uuid[]) as owner (ref)
    cross join lateral (
      select ${DOCUMENT} from document d
      where d.owner_ref = owner.ref and (${type}::text is null or d.type = ${type})
        and (${validOn}::date is null or d.issued_on <= ${validOn} and coalesce(d.valid_until >= ${validOn}, true))
        and (${id}::uuid is null or (d.issued_on, d.id) < (${issuedOn}::date, ${id}::uuid))
      order by d.issued_on desc, d.id desc limit ${page.size + 1}
    ) stored`.execute(db);
  return rows;
}
