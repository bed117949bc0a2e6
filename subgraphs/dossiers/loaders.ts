import DataLoader from 'dataloader';
import { sql } from 'kysely';

import type { SubgraphRequest } from '#shared/define.ts';

import { dataAsOf } from './entities/data-as-of.ts';
import { createCaseLoaders } from './entities/case-loaders.ts';
import { dossiersWith } from './entities/dossier-pages.ts';
import { createFileLoaders } from './entities/file-loaders.ts';
import { createListLoaders, type Reader } from './entities/list-loaders.ts';
import { createPartLoaders } from './entities/parts-loader.ts';
import { createSyncLoaders } from './entities/sync-loaders.ts';
import { visibleTo } from './entities/visible-dossiers.ts';
import { isOwn, sightOf } from './rules/sight-of.ts';

/** Every way to a row of dossiers. A dossier that the caller may not see loads as null, as if it did not exist. */
export function createLoaders(request: SubgraphRequest) {
  const { em, caller, now } = request;
  const db = em.getKysely<unknown>();
  const reader: Reader = { db, now, sight: sightOf(caller) };
  const parts = createPartLoaders(db, reader.sight);
  const dossierByCode = new DataLoader((codes: readonly string[]) =>
    dossiersWith(db, codes, visibleTo(reader.sight)),
  );
  const trackedByCode = new DataLoader((codes: readonly string[]) => dossiersWith(db, codes, sql`true`));
  return {
    dossierByCode,
    /** For whoever has the code: the resolvers of DossierTracking show nothing personal of it. */
    trackedByCode,
    dataAsOf: () => dataAsOf(db),
    /** Whether the caller may see any dossier at all. */
    seesAny: reader.sight.kind !== 'NOTHING',
    ...createListLoaders(reader),
    ...createCaseLoaders({ ...reader, caller }),
    ...createFileLoaders({ ...reader, caller }),
    ...createSyncLoaders(request, reader.sight),
    ...parts,
    /** What was just stored need not be read to be shown to whoever handed it in. Whether others see it the database tells. */
    learn: (stored: Stored) => {
      if (isOwn(reader.sight, stored)) {
        dossierByCode.clear(stored.code).prime(stored.code, stored);
      }
    },
    /** After a change: what was read of the dossier before is read again. */
    forget: (code: string) =>
      [dossierByCode, trackedByCode, ...Object.values(parts)].forEach((loader) => loader.clear(code)),
  };
}

type Stored = NonNullable<Awaited<ReturnType<typeof dossiersWith>>[number]>;

/** The loaders of one request. */
export type DossiersLoaders = ReturnType<typeof createLoaders>;
