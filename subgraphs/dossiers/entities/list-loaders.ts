import { type Kysely, sql } from 'kysely';

import type { Page } from '#shared/connection.ts';
import { createPagedLoader } from '#shared/paged-loader.ts';

import type { Sight } from '../rules/sight-of.ts';
import { type DossierFilter, meets } from './dossier-filter.ts';
import {
  type DossierLists,
  type DossierOrder,
  type ListedDossier,
  pagesOfDossiers,
} from './dossier-pages.ts';
import { unitsBelow } from './unit-node.ts';
import { uuidsOf, visibleTo } from './visible-dossiers.ts';

/** What every reader of one request shares: whose eyes, and when. */
export interface Reader {
  readonly db: Kysely<unknown>;
  readonly now: Date;
  readonly sight: Sight;
}

/** Every way to a list of dossiers: of each the caller gets what they may see. */
export function createListLoaders(reader: Reader) {
  return {
    dossiers: (filter: DossierFilter, order: DossierOrder, page: Page) =>
      listSeen(reader, { filter, order }, page),
    dossiersOfCitizen: createPagedLoader((refs, page) => listsOfCitizens(reader, refs, page)),
    dossiersOfUnit: listsOfUnits(reader),
  };
}

const NO_UNITS = sql`null`;

/** All that the caller may see, or of that what lies in the filter's unit. */
function listSeen(
  { db, now, sight }: Reader,
  { filter, order }: { readonly filter: DossierFilter; readonly order: DossierOrder },
  page: Page,
): Promise<ListedDossier[]> {
  const condition = sql`${visibleTo(sight)} and ${meets({ ...filter, unit: null }, now)}`;
  const units = filter.unit === null ? NO_UNITS : unitsBelow(sql`list.key`);
  const lists = { keys: [filter.unit ?? ''], units, condition, order, ...alongSight(sight) };
  return pagesOfDossiers(db, lists, page);
}

function listsOfCitizens(
  { db, sight }: Reader,
  refs: readonly string[],
  page: Page,
): Promise<ListedDossier[]> {
  const members = sql`array[list.key::uuid]`;
  return pagesOfDossiers(
    db,
    {
      keys: refs,
      units: NO_UNITS,
      along: 'PEOPLE',
      members,
      condition: visibleTo(sight),
      order: 'NEWEST_FIRST',
    },
    page,
  );
}

/** Lists that differ in their filter are read apart, those with the same in one statement. */
function listsOfUnits({ db, now, sight }: Reader) {
  const byFilter = new Map<string, ReturnType<typeof createPagedLoader<ListedDossier>>>();
  return (filter: DossierFilter) => {
    const lists = {
      units: unitsBelow(sql`list.key`),
      condition: sql`${visibleTo(sight)} and ${meets(filter, now)}`,
      order: 'NEWEST_FIRST' as const,
      ...alongSight(sight),
    };
    const key = JSON.stringify(filter);
    const loader =
      byFilter.get(key) ?? createPagedLoader((keys, page) => pagesOfDossiers(db, { keys, ...lists }, page));
    byFilter.set(key, loader);
    return loader;
  };
}

/** How to find few rows that the caller may see: along their own dossiers, or the smaller of their units and those asked for. */
function alongSight(sight: Sight): Pick<DossierLists, 'along' | 'members'> {
  if (sight.kind !== 'UNIT') {
    return {
      along: 'PEOPLE',
      members: sight.kind === 'OWN' ? uuidsOf(sight.refs) : sql`'{}'::uuid[]`,
    };
  }
  const mine = unitsBelow(sql`${sight.unit}`);
  const asked = sql`asked.units`;
  return {
    along: 'UNITS',
    members: sql`case when ${asked} is null or ${mine} <@ ${asked} then ${mine} else ${asked} end`,
  };
}
