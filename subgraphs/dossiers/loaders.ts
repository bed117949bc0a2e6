import DataLoader from 'dataloader';
import { type Kysely, sql } from 'kysely';

import { isService } from '#shared/caller.ts';
import { type Page } from '#shared/connection.ts';
import { type SubgraphRequest } from '#shared/define.ts';
import { createPagedLoader } from '#shared/paged-loader.ts';

import { caseFileOf, intakeFileOf, legsOf } from './entities/case-file.ts';
import { type DossierFilter, meets } from './entities/dossier-filter.ts';
import {
  type Condition,
  type DossierLists,
  dossiersWith,
  inUnits,
  type ListedDossier,
  pagesOfDossiers,
} from './entities/dossier-pages.ts';
import { partsLoader } from './entities/parts-loader.ts';
import { unitsBelow } from './entities/unit-node.ts';
import { type Sight, sightOf } from './rules/sight-of.ts';

/** What every reader of one request shares: whose eyes, and when. */
interface Reader {
  readonly db: Kysely<unknown>;
  readonly now: Date;
  readonly sight: Sight;
}

/** Every way to a row of dossiers. A dossier that the caller may not see loads as null, as if it did not exist. */
export function createLoaders({ em, caller, now }: SubgraphRequest) {
  const db = em.getKysely<unknown>();
  const reader: Reader = { db, now, sight: sightOf(caller) };
  return {
    dossierByCode: new DataLoader((codes: readonly string[]) =>
      dossiersWith(db, codes, visible(reader.sight)),
    ),
    /** For whoever has the code: the resolvers of DossierTracking show nothing personal of it. */
    trackedByCode: new DataLoader((codes: readonly string[]) => dossiersWith(db, codes, sql`true`)),
    /** Whether the caller may see any dossier at all. */
    seesAny: reader.sight.kind !== 'NOTHING',
    dossiers: (filter: DossierFilter, page: Page) => listSeen(reader, filter, page),
    dossiersOfCitizen: createPagedLoader((refs, page) => listsOfCitizens(reader, refs, page)),
    dossiersOfUnit: listsOfUnits(reader),
    legsOfGroup: new DataLoader((ids: readonly string[]) => legsOf(db, ids)),
    /** For the gateway alone; null for everyone else. */
    caseFile: async (code: string, unit: string) => {
      if (!isService(caller, 'gateway')) {
        return null;
      }
      return UUID.test(code) ? intakeFileOf(db, code, { unit, now }) : caseFileOf(db, code, unit);
    },
    // The parts of a dossier are reached through its row alone, which was loaded for this caller.
    people: partsLoader(db, 'people'),
    events: partsLoader(db, 'events'),
    fields: partsLoader(db, 'fields'),
    components: partsLoader(db, 'components'),
    payments: partsLoader(db, 'payments'),
    results: partsLoader(db, 'results'),
    corrections: partsLoader(db, 'corrections'),
  };
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The loaders of one request. */
export type DossiersLoaders = ReturnType<typeof createLoaders>;

/** The access rule, as a condition on a row of `dossier`. */
function visible(sight: Sight): Condition {
  switch (sight.kind) {
    case 'NOTHING':
      return sql`false`;
    case 'OWN':
      return sql`array[dossier.owner_ref, dossier.applicant_ref] && ${uuids(sight.refs)}`;
    case 'UNIT':
      return inUnits(unitsBelow(sql`${sight.unit}`));
    default:
      return sight satisfies never;
  }
}

// Who is not known owns nothing: such a caller has no reference.
const uuids = (refs: readonly string[]): Condition => sql`${refs.filter((ref) => UUID.test(ref))}::uuid[]`;

const NO_UNITS = sql`null`;

/** All that the caller may see, or of that what lies in the filter's unit. */
function listSeen({ db, now, sight }: Reader, filter: DossierFilter, page: Page): Promise<ListedDossier[]> {
  const condition = sql`${visible(sight)} and ${meets({ ...filter, unit: null }, now)}`;
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
    { keys: refs, units: NO_UNITS, along: 'PEOPLE', members, condition: visible(sight) },
    page,
  );
}

/** Lists that differ in their filter are read apart, those with the same in one statement. */
function listsOfUnits({ db, now, sight }: Reader) {
  const byFilter = new Map<string, ReturnType<typeof createPagedLoader<ListedDossier>>>();
  return (filter: DossierFilter) => {
    const lists = {
      units: unitsBelow(sql`list.key`),
      condition: sql`${visible(sight)} and ${meets(filter, now)}`,
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
      members: sight.kind === 'OWN' ? uuids(sight.refs) : sql`'{}'::uuid[]`,
    };
  }
  const mine = unitsBelow(sql`${sight.unit}`);
  const asked = sql`asked.units`;
  return {
    along: 'UNITS',
    members: sql`case when ${asked} is null or ${mine} <@ ${asked} then ${mine} else ${asked} end`,
  };
}
