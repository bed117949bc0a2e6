import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { sql, type Kysely } from 'kysely';

import type { Page } from '#shared/connection.ts';
import { groupedByKey, inKeyOrder } from '#shared/load-by-key.ts';
import { createPagedLoader, type OfParent } from '#shared/paged-loader.ts';
import { columnsOf } from '#shared/row-columns.ts';
import { afterPosition, inForce, matchesSearch } from '#shared/sql-conditions.ts';

import { dataAsOf } from './entities/data-as-of.ts';
import { AreaSchema, type AreaRow } from './entities/area.ts';
import { unitsChangedAfter } from './entities/changed-units.ts';
import { UnitSchema, type UnitKind, type UnitRow } from './entities/unit.ts';

/** Which areas a list shows; null leaves a condition out. */
export interface AreaFilter {
  readonly on: string;
  readonly under: string | null;
  readonly level: AreaRow['level'] | null;
  readonly search: string | null;
}

/** Which agencies a list shows; null leaves a condition out. */
export interface UnitFilter {
  readonly under: string | null;
  readonly kind: UnitKind | null;
  readonly search: string | null;
}

type Database = Kysely<unknown>;

const AREA = columnsOf(AreaSchema, 'area');
const UNIT = columnsOf(UnitSchema, 'unit');

/** Every way to a row of units. All of it is public: there is no caller from whom a row is hidden. */
export function createLoaders(em: EntityManager, today: string) {
  const db: Database = em.getKysely<unknown>();
  const areaInForce = new DataLoader((keys: readonly string[]) => areasInForce(db, keys));
  return {
    /** The first moment of the newest day that these data stand at. */
    dataAsOf: () => dataAsOf(db, today),
    /** Brings the provinces along: whoever asks for a commune mostly asks for its province next. */
    areaById: new DataLoader((ids: readonly string[]) => areasWithProvinces(db, { ids, today, areaInForce })),
    /** By `<code>@<day>`: the version of that code in force on that day. */
    areaInForce,
    areaPredecessors: new DataLoader((ids: readonly string[]) => areasBeside(db, ids, 'successor')),
    areaSuccessors: new DataLoader((ids: readonly string[]) => areasBeside(db, ids, 'predecessor')),
    /** By `<province code>@<day>`: the communes in it on that day. */
    areaChildren: createPagedLoader((parents, page) => areaChildren(db, parents, page)),
    areas: (filter: AreaFilter, page: Page) => listAreas(db, filter, page),
    unitByCode: new DataLoader((codes: readonly string[]) => unitsByCode(db, codes)),
    unitPredecessors: new DataLoader((codes: readonly string[]) => unitsBeside(db, codes, 'successor')),
    unitSuccessors: new DataLoader((codes: readonly string[]) => unitsBeside(db, codes, 'predecessor')),
    unitChildren: createPagedLoader((parents, page) => unitChildren(db, { parents, today }, page)),
    units: (filter: UnitFilter, page: Page) => listUnits(db, { ...filter, today }, page),
    unitsChangedAfter: (revision: number, size: number) => unitsChangedAfter(db, revision, size),
  };
}

/** The loaders of one request. */
export type UnitsLoaders = ReturnType<typeof createLoaders>;

interface AreaLookUp {
  readonly ids: readonly string[];
  readonly today: string;
  readonly areaInForce: DataLoader<string, AreaRow | null>;
}

async function areasWithProvinces(
  db: Database,
  { ids, today, areaInForce }: AreaLookUp,
): Promise<(AreaRow | null)[]> {
  const { rows } = await sql<AreaRow & { readonly provinceOf: string | null }>`
    with asked as (
      select area.*, least(${today}::date, valid_until - 1) as viewed from area where id = any(${ids})
    )
    select ${AREA}, null as "provinceOf" from asked as area
    union all
    select distinct ${AREA}, asked.parent_code || '@' || asked.viewed
    from asked join area on area.code = asked.parent_code and ${inForce('area', sql`asked.viewed`)}`.execute(
    db,
  );
  for (const { provinceOf, ...province } of rows) {
    if (provinceOf !== null) {
      areaInForce.prime(provinceOf, province);
    }
  }
  return inKeyOrder(
    ids,
    rows.filter(({ provinceOf }) => provinceOf === null),
    (row) => row.id,
  );
}

async function areasInForce(db: Database, keys: readonly string[]): Promise<(AreaRow | null)[]> {
  const { rows } = await sql<AreaRow & OfParent>`
    select ${AREA}, asked.key as "listOf"
    from unnest(${keys}::text[]) as asked (key)
    join area on area.code = split_part(asked.key, '@', 1)
      and ${inForce('area', sql`split_part(asked.key, '@', 2)::date`)}`.execute(db);
  return inKeyOrder(keys, rows, (row) => row.listOf);
}

// Which side of a succession is asked about; the answer is the other side.
type Side = 'predecessor' | 'successor';

async function areasBeside(db: Database, ids: readonly string[], asked: Side): Promise<AreaRow[][]> {
  const { rows } = await sql<AreaRow & OfParent>`
    select ${AREA}, s.${sql.id(`${asked}_id`)} as "listOf"
    from area_succession s join area on area.id = s.${sql.id(`${otherSide(asked)}_id`)}
    where s.${sql.id(`${asked}_id`)} = any(${ids}) order by area.code`.execute(db);
  return groupedByKey(ids, rows, (row) => row.listOf);
}

function otherSide(side: Side): Side {
  return side === 'predecessor' ? 'successor' : 'predecessor';
}

async function areaChildren(
  db: Database,
  parents: readonly string[],
  page: Page,
): Promise<(AreaRow & OfParent)[]> {
  const { rows } = await sql<AreaRow & OfParent>`
    select child.*, asked.key as "listOf"
    from unnest(${parents}::text[]) as asked (key)
    cross join lateral (
      select ${AREA} from area
      where area.parent_code = split_part(asked.key, '@', 1)
        and ${inForce('area', sql`split_part(asked.key, '@', 2)::date`)} and ${afterPosition('area', 'id', page)}
      order by area.order_text, area.id limit ${page.size + 1}
    ) child`.execute(db);
  return rows;
}

async function listAreas(db: Database, filter: AreaFilter, page: Page): Promise<AreaRow[]> {
  const { rows } = await sql<AreaRow>`
    select ${AREA} from area
    where ${inForce('area', sql`${filter.on}::date`)} and ${matchesSearch('area', filter.search)}
      and (${filter.under}::text is null or area.parent_code = ${filter.under})
      and (${filter.level}::text is null or area.level = ${filter.level})
      and ${afterPosition('area', 'id', page)}
    order by area.order_text, area.id limit ${page.size + 1}`.execute(db);
  return rows;
}

async function unitsByCode(db: Database, codes: readonly string[]): Promise<(UnitRow | null)[]> {
  const { rows } = await sql<UnitRow>`select ${UNIT} from unit where code = any(${codes})`.execute(db);
  return inKeyOrder(codes, rows, (row) => row.code);
}

async function unitsBeside(db: Database, codes: readonly string[], asked: Side): Promise<UnitRow[][]> {
  const { rows } = await sql<UnitRow & OfParent>`
    select ${UNIT}, s.${sql.id(`${asked}_code`)} as "listOf"
    from unit_succession s join unit on unit.code = s.${sql.id(`${otherSide(asked)}_code`)}
    where s.${sql.id(`${asked}_code`)} = any(${codes}) order by unit.code`.execute(db);
  return groupedByKey(codes, rows, (row) => row.listOf);
}

async function unitChildren(
  db: Database,
  asked: { readonly parents: readonly string[]; readonly today: string },
  page: Page,
): Promise<(UnitRow & OfParent)[]> {
  const { rows } = await sql<UnitRow & OfParent>`
    select child.*, asked.code as "listOf"
    from unnest(${asked.parents}::text[]) as asked (code)
    cross join lateral (
      select ${UNIT} from unit
      where unit.parent_code = asked.code and ${inForce('unit', sql`${asked.today}::date`)}
        and ${afterPosition('unit', 'code', page)}
      order by unit.order_text, unit.code limit ${page.size + 1}
    ) child`.execute(db);
  return rows;
}

async function listUnits(
  db: Database,
  filter: UnitFilter & { readonly today: string },
  page: Page,
): Promise<UnitRow[]> {
  const { rows } = await sql<UnitRow>`
    with recursive below (code) as (
      select ${filter.under}::text union select unit.code from unit join below on unit.parent_code = below.code
    )
    select ${UNIT} from unit
    where ${inForce('unit', sql`${filter.today}::date`)} and ${matchesSearch('unit', filter.search)}
      and (${filter.kind}::text is null or unit.kind = ${filter.kind})
      and (${filter.under}::text is null or unit.code in (select code from below))
      and ${afterPosition('unit', 'code', page)}
    order by unit.order_text, unit.code limit ${page.size + 1}`.execute(db);
  return rows;
}
