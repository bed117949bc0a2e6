import DataLoader from 'dataloader';
import { type Kysely, sql } from 'kysely';

import { type Page } from '#shared/connection.ts';
import { type SubgraphRequest } from '#shared/define.ts';
import { createPagedLoader } from '#shared/paged-loader.ts';

import { createCaseLoaders } from './entities/case-loaders.ts';
import { type DossierFilter, meets } from './entities/dossier-filter.ts';
import {
  type DossierLists,
  dossiersWith,
  type ListedDossier,
  pagesOfDossiers,
} from './entities/dossier-pages.ts';
import { createPartLoaders } from './entities/parts-loader.ts';
import { createSyncLoaders } from './entities/sync-loaders.ts';
import { unitsBelow } from './entities/unit-node.ts';
import { uuidsOf, visibleTo } from './entities/visible-dossiers.ts';
import { type Sight, sightOf } from './rules/sight-of.ts';

/** What every reader of one request shares: whose eyes, and when. */
interface Reader {
  readonly db: Kysely<unknown>;
  readonly now: Date;
  readonly sight: Sight;
}

/** Every way to a row of dossiers. A dossier that the caller may not see loads as null, as if it did not exist. */
export function createLoaders(request: SubgraphRequest) {
  const { em, caller, now } = request;
  const db = em.getKysely<unknown>();
  const reader: Reader = { db, now, sight: sightOf(caller) };
  const parts = createPartLoaders(db);
  const dossierByCode = new DataLoader((codes: readonly string[]) =>
    dossiersWith(db, codes, visibleTo(reader.sight)),
  );
  const trackedByCode = new DataLoader((codes: readonly string[]) => dossiersWith(db, codes, sql`true`));
  return {
    dossierByCode,
    /** For whoever has the code: the resolvers of DossierTracking show nothing personal of it. */
    trackedByCode,
    /** Whether the caller may see any dossier at all. */
    seesAny: reader.sight.kind !== 'NOTHING',
    dossiers: (filter: DossierFilter, page: Page) => listSeen(reader, filter, page),
    dossiersOfCitizen: createPagedLoader((refs, page) => listsOfCitizens(reader, refs, page)),
    dossiersOfUnit: listsOfUnits(reader),
    ...createCaseLoaders({ ...reader, caller }),
    ...createSyncLoaders(request, reader.sight),
    ...parts,
    /** After a change: what was read of the dossier before is read again. */
    forget: (code: string) =>
      [dossierByCode, trackedByCode, ...Object.values(parts)].forEach((loader) => loader.clear(code)),
  };
}

/** The loaders of one request. */
export type DossiersLoaders = ReturnType<typeof createLoaders>;

const NO_UNITS = sql`null`;

/** All that the caller may see, or of that what lies in the filter's unit. */
function listSeen({ db, now, sight }: Reader, filter: DossierFilter, page: Page): Promise<ListedDossier[]> {
  const condition = sql`${visibleTo(sight)} and ${meets({ ...filter, unit: null }, now)}`;
  const units = filter.unit === null ? NO_UNITS : unitsBelow(sql`list.key`);
  return pagesOfDossiers(db, { keys: [filter.unit ?? ''], units, condition, ...alongSight(sight) }, page);
}

function listsOfCitizens(
  { db, sight }: Reader,
  refs: readonly string[],
  page: Page,
): Promise<ListedDossier[]> {
  const members = sql`array[list.key::uuid]`;
  return pagesOfDossiers(
    db,
    { keys: refs, units: NO_UNITS, along: 'PEOPLE', members, condition: visibleTo(sight) },
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
