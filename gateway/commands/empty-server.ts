import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentLog } from '#shared/log.ts';
import { startPostgres } from '#shared/postgres/start-postgres.ts';

/** A PostgreSQL of its own for the time of the work, so that nobody's data is looked at. */
export async function onEmptyServer<T>(
  work: (urlOf: (database: string) => string) => Promise<T>,
): Promise<T> {
  const dataDir = await mkdtemp(join(tmpdir(), 'lien-thong-migration-'));
  const postgres = await startPostgres({ dataDir, log: silentLog(), durable: false });
  try {
    return await work(postgres.urlOf);
  } finally {
    await postgres.stop();
    await rm(dataDir, { recursive: true });
  }
}
