import { escapeIdentifier } from 'pg';
import { connectDatabase, createDatabase, openDatabase } from '#shared/database.ts';
import type { SubgraphDefinition } from '#shared/define.ts';
import { inBothLanguages } from '#shared/errors.ts';
import { dropDatabase, onServer } from '../sample-rows.ts';
import { loadDatabase } from './load-database.ts';
import type { StoredDatabase } from './manifest.ts';

/** A subgraph's part of a backup, and the database whose place it is to take. */
export interface Restoring {
  readonly subgraph: SubgraphDefinition;
  readonly url: string;
  readonly stored: StoredDatabase;
  /** Where the files of its rows are. */
  readonly folder: string;
}

/**
 * Restores beside the database in use, as that may be needed still: fills a new one and brings it to the newest migration.
 * Throws when the backup is damaged or comes from a newer hub.
 */
export async function fillBeside({ subgraph, url, stored, folder }: Restoring): Promise<void> {
  const draft = draftOf(url);
  await dropDatabase(draft);
  await createDatabase(draft);
  await migrateAsStored(subgraph, draft, stored.migrations);
  await loadDatabase(draft, folder, stored);
  await (await openDatabase(subgraph, draft)).close(true);
}

/** Puts the restored database in the place of the one in use, which is removed. */
export async function takePlace({ url }: Pick<Restoring, 'url'>): Promise<void> {
  await dropDatabase(url);
  await onServer(draftOf(url), (server, draft) =>
    server.query(`alter database ${escapeIdentifier(draft)} rename to ${escapeIdentifier(nameOf(url))}`),
  );
}

/** Removes what `fillBeside` made. */
export function discardBeside({ url }: Pick<Restoring, 'url'>): Promise<void> {
  return dropDatabase(draftOf(url));
}

async function migrateAsStored(
  subgraph: SubgraphDefinition,
  url: string,
  migrations: readonly string[],
): Promise<void> {
  const orm = await connectDatabase(subgraph, url);
  try {
    const known = new Set((await orm.migrator.getPending()).map(({ name }) => name));
    if (!migrations.every((name) => known.has(name))) {
      throw new Error(
        inBothLanguages({
          vi: `Bản sao lưu của ${subgraph.name} do một phiên bản Liên Thông mới hơn tạo ra; hãy phục hồi bằng phiên bản đó`,
          en: `The backup of ${subgraph.name} was made by a newer hub; restore it with that one`,
        }),
      );
    }
    if (migrations.length > 0) {
      await orm.migrator.up({ migrations: [...migrations] });
    }
  } finally {
    await orm.close(true);
  }
}

const nameOf = (url: string): string => decodeURIComponent(new URL(url).pathname.slice(1));

function draftOf(url: string): string {
  const draft = new URL(url);
  draft.pathname = `/${nameOf(url)}_restoring`;
  return draft.href;
}
