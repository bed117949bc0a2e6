import DataLoader from 'dataloader';
import { type Kysely, sql } from 'kysely';

import { type Page } from '#shared/connection.ts';
import { type SubgraphRequest } from '#shared/define.ts';
import { groupedByKey, inKeyOrder } from '#shared/load-by-key.ts';
import { createPagedLoader, type OfParent } from '#shared/paged-loader.ts';

import { personalBlind, taxBlind } from './entities/blind-indexes.ts';
import { type CitizenRow, type SealedCitizen } from './entities/citizen.ts';
import { type DocumentRow, type SealedDocument, type StoreFilter } from './entities/document.ts';
import { type SealedOrganization } from './entities/organization.ts';
import { type RelationKind, type RelativeRow } from './entities/relative.ts';
import { createUnseenLookups } from './entities/unseen-look-ups.ts';
import { createSight } from './rules/sight.ts';

type Database = Kysely<unknown>;

/** Every way to a row of citizens. A row that the caller may not see loads as null, as if it did not exist. */
export type CitizensLoaders = ReturnType<typeof createLoaders>;

/** The loaders of one request. `via` is the coordinate by which a row is reached: the access rule depends on it. */
export function createLoaders({ caller, em, keys, now }: SubgraphRequest) {
  const db: Database = em.getKysely<unknown>();
  const see = createSight(caller, keys.seals);
  const rows = createRowLoaders(db);
  return {
    citizenByRef: async (ref: string, via: string) => see.citizen(await rows.citizen.load(ref), via),
    citizenByPersonalId: async (personalId: string, via: string) =>
      see.citizen(await rows.citizenByBlind.load(personalBlind(personalId, keys)), via),
    organizationByRef: async (ref: string, via: string) =>
      see.organization(await rows.organization.load(ref), via),
    organizationByTaxCode: async (taxCode: string, via: string) =>
      see.organization(await rows.organizationByBlind.load(taxBlind(taxCode, keys)), via),
    documentById: async (id: string, via: string) => see.document(await rows.document.load(id), via),
    /** Relatives of one kind, or of every kind. Fails with the refusal when the caller may not read them. */
    relativesOf: async (citizen: CitizenRow, kind: RelationKind | null): Promise<RelativeRow[]> => {
      const all = await citizen.follow('relatives', () => rows.relatives.load(citizen.ref));
      return all.filter((relative) => kind === null || relative.kind === kind);
    },
    /** One row more than the page has, if there is one. Fails with the refusal when the caller may not read the store. */
    documentsOf: async (citizen: CitizenRow, filter: StoreFilter, page: Page): Promise<DocumentRow[]> => {
      const stored = await citizen.follow('documents', () =>
        rows.documents(filter).load({ parent: citizen.ref, page }),
      );
      return stored.flatMap((row) => see.document(row, 'Citizen.documents') ?? []);
    },
    ...createUnseenLookups({
      byPersonalId: (personalId) => rows.citizenByBlind.load(personalBlind(personalId, keys)),
      byRefs: (refs) => rows.citizen.loadMany(refs),
      relatives: (ref) => (isUuid(ref) ? rows.relatives.load(ref) : Promise.resolve([])),
      seals: keys.seals,
      now,
    }),
    /** References only, for the hub's services: in the order asked, null where nobody is known. */
    refsByPersonalId: async (personalIds: readonly string[]) =>
      refsOf(await rows.citizenByBlind.loadMany(personalIds.map((id) => personalBlind(id, keys)))),
    refsByTaxCode: async (taxCodes: readonly string[]) =>
      refsOf(await rows.organizationByBlind.loadMany(taxCodes.map((code) => taxBlind(code, keys)))),
  };
}

function createRowLoaders(db: Database) {
  const stores = new Map<string, ReturnType<typeof createStore>>();
  return {
    citizen: new DataLoader((refs: readonly string[]) => citizensBy(db, 'ref', refs)),
    citizenByBlind: new DataLoader((blinds: readonly string[]) => citizensBy(db, 'personal_blind', blinds)),
    organization: new DataLoader((refs: readonly string[]) => organizationsBy(db, 'ref', refs)),
    organizationByBlind: new DataLoader((blinds: readonly string[]) =>
      organizationsBy(db, 'tax_blind', blinds),
    ),
    document: new DataLoader((ids: readonly string[]) => documentsById(db, ids)),
    relatives: new DataLoader((refs: readonly string[]) => relativesOf(db, refs)),
    documents: (filter: StoreFilter) => {
      const key = JSON.stringify(filter);
      const store = stores.get(key) ?? createStore(db, filter);
      stores.set(key, store);
      return store;
    },
  };
}

const createStore = (db: Database, filter: StoreFilter) =>
  createPagedLoader((owners, page) => documentsOf(db, { owners, filter }, page));

async function citizensBy(
  db: Database,
  column: 'ref' | 'personal_blind',
  keys: readonly string[],
): Promise<(SealedCitizen | null)[]> {
  const { rows } = await sql<SealedCitizen & { key: string }>`
    select ${sql.id(column)} as key, ref, sealed from citizen
    where ${sql.id(column)} = any(${keys.filter(isUuid)}::uuid[])`.execute(db);
  return inKeyOrder(keys, rows, (row) => row.key);
}

async function organizationsBy(
  db: Database,
  column: 'ref' | 'tax_blind',
  keys: readonly string[],
): Promise<(SealedOrganization | null)[]> {
  const { rows } = await sql<SealedOrganization & { key: string }>`
    select ${sql.id(column)} as key, ref, sealed,
      representative_ref as "representativeRef", unit_code as "unitCode"
    from organization where ${sql.id(column)} = any(${keys.filter(isUuid)}::uuid[])`.execute(db);
  return inKeyOrder(keys, rows, (row) => row.key);
}

async function relativesOf(db: Database, refs: readonly string[]): Promise<RelativeRow[][]> {
  const { rows } = await sql<RelativeRow & OfParent>`
    select person_ref as "listOf", kind, relative_ref as "relativeRef" from relative
    where person_ref = any(${refs}::uuid[]) order by kind, relative_ref`.execute(db);
  return groupedByKey(refs, rows, (row) => row.listOf);
}

const DOCUMENT = sql`
  d.id, d.owner_ref as "ownerRef", d.owner_kind as "ownerKind", d.type, d.sealed_number as "sealedNumber",
  d.issuer_code as "issuerCode", d.issued_on as "issuedOn", d.valid_until as "validUntil",
  d.legal_form as "legalForm", d.signature, d.sha256, d.dossier_code as "dossierCode",
  (select o.representative_ref from organization o where o.ref = d.owner_ref) as "representativeRef"`;

async function documentsById(db: Database, ids: readonly string[]): Promise<(SealedDocument | null)[]> {
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

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const isUuid = (key: string): boolean => UUID.test(key);

function refsOf(rows: readonly ({ readonly ref: string } | Error | null)[]): (string | null)[] {
  return rows.map((row) => {
    if (row instanceof Error) {
      throw row;
    }
    return row?.ref ?? null;
  });
}
