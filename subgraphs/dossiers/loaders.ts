import DataLoader from 'dataloader';
import { type Kysely, sql } from 'kysely';

import { isService } from '#shared/caller.ts';
import { type Page } from '#shared/connection.ts';
import { type SubgraphRequest } from '#shared/define.ts';
import { createPagedLoader, type OfParent } from '#shared/paged-loader.ts';

import { caseFileOf, legsOf } from './entities/case-file.ts';
import { type DossierFilter, meets } from './entities/dossier-filter.ts';
import {
  type Condition,
  dossiersWith,
  inUnits,
  type ListOf,
  pagesOfDossiers,
} from './entities/dossier-pages.ts';
import { partsLoader } from './entities/dossier-parts.ts';
import { type DossierRow } from './entities/dossier.ts';
import { loadUnitsBelow } from './entities/unit-node.ts';
import { type Sight, sightOf } from './rules/sight-of.ts';

/** What every reader of one request shares: whose eyes, when, and the units' tree. */
interface Reader {
  readonly db: Kysely<unknown>;
  readonly now: Date;
  readonly sight: Sight;
  /** A unit with all below it and their predecessors. */
  readonly unitsBelow: DataLoader<string, readonly string[]>;
}

/** Every way to a row of dossiers. A dossier that the caller may not see loads as null, as if it did not exist. */
export function createLoaders({ em, caller, now }: SubgraphRequest) {
  const db = em.getKysely<unknown>();
  const unitsBelow = new DataLoader((codes: readonly string[]) => loadUnitsBelow(db, codes));
  const reader: Reader = { db, now, sight: sightOf(caller), unitsBelow };
  return {
    dossierByCode: new DataLoader(async (codes: readonly string[]) =>
      dossiersWith(db, codes, await visible(reader)),
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
    caseFile: async (code: string, unit: string) =>
      isService(caller, 'gateway') ? caseFileOf(db, code, await unitsBelow.load(unit)) : null,
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

/** The loaders of one request. */
export type DossiersLoaders = ReturnType<typeof createLoaders>;

/** The access rule, as a condition on a row of `dossier`. */
async function visible({ sight, unitsBelow }: Reader): Promise<Condition> {
  switch (sight.kind) {
    case 'NOTHING':
      return sql`false`;
    case 'OWN':
      return sql`(dossier.owner_ref = ${sight.ref}::uuid or dossier.applicant_ref = ${sight.ref}::uuid)`;
    case 'UNIT':
      return inUnits(await unitsBelow.load(sight.unit));
    default:
      return sight satisfies never;
  }
}

/** The access rule and a filter together. */
async function visibleAnd(reader: Reader, filter: DossierFilter): Promise<Condition> {
  const inUnit = filter.unit === null ? sql`true` : inUnits(await reader.unitsBelow.load(filter.unit));
  return sql`${await visible(reader)} and ${inUnit} and ${meets(filter, reader.now)}`;
}

async function listSeen(reader: Reader, filter: DossierFilter, page: Page): Promise<DossierRow[]> {
  const unit = filter.unit ?? (reader.sight.kind === 'UNIT' ? reader.sight.unit : null);
  const list = unit === null ? listOfOwn('', reader.sight, null) : await listOfUnit(reader, unit);
  return pagesOfDossiers(reader.db, [list], { page, condition: await visibleAnd(reader, filter) });
}

async function listsOfCitizens(
  reader: Reader,
  refs: readonly string[],
  page: Page,
): Promise<(DossierRow & OfParent)[]> {
  const lists = refs.map((ref): ListOf => ({ key: ref, along: 'PEOPLE', members: [ref], within: null }));
  return pagesOfDossiers(reader.db, lists, { page, condition: await visible(reader) });
}

/** Lists that differ in their filter are read apart, those with the same in one statement. */
function listsOfUnits(reader: Reader) {
  const byFilter = new Map<string, ReturnType<typeof createPagedLoader<DossierRow & OfParent>>>();
  return (filter: DossierFilter) => {
    const key = JSON.stringify(filter);
    const loader =
      byFilter.get(key) ??
      createPagedLoader(async (codes, page) => {
        const lists = await Promise.all(codes.map((code) => listOfUnit(reader, code)));
        return pagesOfDossiers(reader.db, lists, { page, condition: await visibleAnd(reader, filter) });
      });
    byFilter.set(key, loader);
    return loader;
  };
}

/** The list of a unit and all below it, read along the caller's own units or dossiers where these are the fewer. */
async function listOfUnit({ sight, unitsBelow }: Reader, code: string): Promise<ListOf> {
  const asked = await unitsBelow.load(code);
  if (sight.kind !== 'UNIT') {
    return listOfOwn(code, sight, asked);
  }
  const mine = await unitsBelow.load(sight.unit);
  const members = mine.every((unit) => asked.includes(unit)) ? mine : asked;
  return { key: code, along: 'UNITS', members, within: null };
}

function listOfOwn(key: string, sight: Sight, within: readonly string[] | null): ListOf {
  return { key, along: 'PEOPLE', members: sight.kind === 'OWN' ? [sight.ref] : [], within };
}
