import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { type Kysely, type RawBuilder, sql } from 'kysely';

import type { Page } from '#shared/connection.ts';
import { groupedByKey, inKeyOrder } from '#shared/load-by-key.ts';
import { columnsOf } from '#shared/row-columns.ts';

import { CategorySchema, type CategoryRow } from './entities/category.ts';
import { ComponentSchema, type ComponentRow } from './entities/component.ts';
import { FormFieldSchema, type FormFieldRow } from './entities/form-field.ts';
import { InterlinkedGroupSchema, type InterlinkedGroupRow } from './entities/interlinked-group.ts';
import { ProcedureSchema, type ProcedureRow } from './entities/procedure.ts';
import { ResultTypeSchema, type ResultTypeRow } from './entities/result-type.ts';

/** Which procedures a list shows; null leaves a condition out. */
export interface ProcedureFilter {
  readonly category: string | null;
  readonly level: string | null;
  readonly online: string | null;
  readonly party: string | null;
}

/** What is searched for: a prefix query over folded text, and the words as they were written. */
export interface Search {
  readonly folded: string;
  readonly exact: string;
}

/** A procedure with how well it matches a search, a decimal number as text: the sort column of the ranked list. */
export type RankedProcedureRow = ProcedureRow & { readonly rank: string };

type Database = Kysely<unknown>;
type Sql = RawBuilder<unknown>;
type Keys = readonly string[];

const CATEGORY = columnsOf(CategorySchema);
const COMPONENT = columnsOf(ComponentSchema);
const FORM_FIELD = columnsOf(FormFieldSchema);
const GROUP = columnsOf(InterlinkedGroupSchema);
const PROCEDURE = columnsOf(ProcedureSchema, 'procedure');
const RESULT_TYPE = columnsOf(ResultTypeSchema);

/** Every way to a row of procedures. All of it is public: there is no caller from whom a row is hidden. */
export function createLoaders(em: EntityManager, today: string) {
  const db: Database = em.getKysely<unknown>();
  return {
    /** The first moment of the newest day that these data stand at. */
    dataAsOf: () => dataAsOf(db, today),
    procedureById: new DataLoader((ids: Keys) => proceduresById(db, ids)),
    /** By `<code>@<day>`: the version of that code in force on that day. */
    procedureInForce: new DataLoader((keys: Keys) => proceduresInForce(db, keys)),
    categoryByCode: new DataLoader((codes: Keys) => categoriesByCode(db, codes)),
    resultTypeByCode: new DataLoader((codes: Keys) => resultTypesByCode(db, codes)),
    componentById: new DataLoader((ids: Keys) => componentsById(db, ids)),
    componentsOf: new DataLoader((procedureIds: Keys) => componentsOf(db, procedureIds)),
    formFieldById: new DataLoader((ids: Keys) => formFieldsById(db, ids)),
    formFieldsOf: new DataLoader((procedureIds: Keys) => formFieldsOf(db, procedureIds)),
    groupByCode: new DataLoader((codes: Keys) => groupsByCode(db, codes)),
    procedures: (filter: ProcedureFilter, page: Page) => listProcedures(db, { ...filter, today }, page),
    /** The same list with the best match first. */
    searchProcedures: (search: Search, filter: ProcedureFilter, page: Page) =>
      rankProcedures(db, { ...filter, ...search, today }, page),
  };
}

/** The loaders of one request. */
export type ProceduresLoaders = ReturnType<typeof createLoaders>;

async function proceduresById(db: Database, ids: Keys): Promise<(ProcedureRow | null)[]> {
  const { rows } = await sql<ProcedureRow>`
    select ${PROCEDURE} from procedure where id = any(${ids})`.execute(db);
  return inKeyOrder(ids, rows, (row) => row.id);
}

async function proceduresInForce(db: Database, keys: Keys): Promise<(ProcedureRow | null)[]> {
  const { rows } = await sql<ProcedureRow & { readonly asked: string }>`
    select ${PROCEDURE}, asked.key as "asked"
    from unnest(${keys}::text[]) as asked (key)
    join procedure on procedure.code = split_part(asked.key, '@', 1)
      and ${inForce(sql`split_part(asked.key, '@', 2)::date`)}`.execute(db);
  return inKeyOrder(keys, rows, (row) => row.asked);
}

async function categoriesByCode(db: Database, codes: Keys): Promise<(CategoryRow | null)[]> {
  const { rows } = await sql<CategoryRow>`
    select ${CATEGORY} from category where code = any(${codes})`.execute(db);
  return inKeyOrder(codes, rows, (row) => row.code);
}

async function resultTypesByCode(db: Database, codes: Keys): Promise<(ResultTypeRow | null)[]> {
  const { rows } = await sql<ResultTypeRow>`
    select ${RESULT_TYPE} from result_type where code = any(${codes})`.execute(db);
  return inKeyOrder(codes, rows, (row) => row.code);
}

async function componentsById(db: Database, ids: Keys): Promise<(ComponentRow | null)[]> {
  const { rows } = await sql<ComponentRow>`
    select ${COMPONENT} from component where id = any(${ids})`.execute(db);
  return inKeyOrder(ids, rows, (row) => row.id);
}

async function componentsOf(db: Database, procedureIds: Keys): Promise<ComponentRow[][]> {
  const { rows } = await sql<ComponentRow>`
    select ${COMPONENT} from component where procedure_id = any(${procedureIds})
    order by procedure_id, position`.execute(db);
  return groupedByKey(procedureIds, rows, (row) => row.procedureId);
}

async function formFieldsById(db: Database, ids: Keys): Promise<(FormFieldRow | null)[]> {
  const { rows } = await sql<FormFieldRow>`
    select ${FORM_FIELD} from form_field where id = any(${ids})`.execute(db);
  return inKeyOrder(ids, rows, (row) => row.id);
}

async function formFieldsOf(db: Database, procedureIds: Keys): Promise<FormFieldRow[][]> {
  const { rows } = await sql<FormFieldRow>`
    select ${FORM_FIELD} from form_field where procedure_id = any(${procedureIds})
    order by procedure_id, position`.execute(db);
  return groupedByKey(procedureIds, rows, (row) => row.procedureId);
}

async function groupsByCode(db: Database, codes: Keys): Promise<(InterlinkedGroupRow | null)[]> {
  const { rows } = await sql<InterlinkedGroupRow>`
    select ${GROUP} from interlinked_group where code = any(${codes})`.execute(db);
  return inKeyOrder(codes, rows, (row) => row.code);
}

type Listed = ProcedureFilter & { readonly today: string };

async function listProcedures(db: Database, filter: Listed, page: Page): Promise<ProcedureRow[]> {
  const [last] = page.position ?? [];
  const { rows } = await sql<ProcedureRow>`
    select ${PROCEDURE} from procedure
    where ${shown(filter)} and (${last ?? null}::text is null or procedure.id > ${last ?? null})
    order by procedure.id limit ${page.size + 1}`.execute(db);
  return rows;
}

async function rankProcedures(
  db: Database,
  filter: Listed & Search,
  page: Page,
): Promise<RankedProcedureRow[]> {
  const [rank, last] = page.position ?? [];
  const { rows } = await sql<RankedProcedureRow>`
    with asked as (
      select to_tsquery('simple', ${filter.folded}) as folded, plainto_tsquery('simple', ${filter.exact}) as exact
    ), ranked as (
      select procedure.id, (search @@ exact)::int + round(ts_rank(search, folded, ${BY_LENGTH})::numeric, 6) as rank
      from procedure, asked where procedure.search @@ asked.folded and ${shown(filter)}
    )
    select ${PROCEDURE}, ranked.rank::text as "rank" from ranked join procedure using (id)
    where ${rank ?? null}::numeric is null or ranked.rank < ${rank ?? null}::numeric
      or (ranked.rank = ${rank ?? null}::numeric and procedure.id > ${last ?? null})
    order by ranked.rank desc, procedure.id limit ${page.size + 1}`.execute(db);
  return rows;
}

// A name that has the words as they were written comes first. ts_rank then divides by the length of the text: of two names with the same
// words the shorter one is the better match.
const BY_LENGTH = 2;

function shown({ category, level, online, party, today }: Listed): Sql {
  return sql`${inForce(sql`${today}::date`)}
    and (${category}::text is null or procedure.category_code = ${category})
    and (${level}::text is null or ${level} = any(procedure.levels))
    and (${online}::text is null or procedure.online_level = ${online})
    and (${party}::text is null or ${party} = any(procedure.parties))`;
}

function inForce(day: Sql): Sql {
  return sql`procedure.valid_from <= ${day} and (procedure.valid_until is null or ${day} < procedure.valid_until)`;
}

// The first moment, in Vietnam, of the newest day on which a version began that has come by today.
async function dataAsOf(db: Database, today: string): Promise<string | null> {
  const { rows } = await sql<{ day: string | null }>`
    select max(valid_from)::text as day from procedure where valid_from <= ${today}::date`.execute(db);
  const day = rows[0]?.day ?? null;
  return day === null ? null : new Date(`${day}T00:00:00+07:00`).toISOString();
}
