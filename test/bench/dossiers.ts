import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { silentLog } from '#shared/log.ts';
import { startPostgres } from '#shared/postgres/start-postgres.ts';

import { benchFigures } from './dossiers/figures.ts';
import { benchImport } from './dossiers/import.ts';

/**
 * What dossiers must reach: the import of synchronisation records beside a bare insert of the same rows, and a page and the
 * figures of the country at ten thousand dossiers and at many. Quote the ratios.
 */
export async function benchDossiers([
  imported = '20000',
  many = '1000000',
]: readonly string[]): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'lien-thong-bench-dossiers-'));
  const postgres = await startPostgres({ dataDir, log: silentLog() });
  try {
    await benchImport({ postgres, dataDir, count: Number(imported) });
    await benchFigures({ postgres, dataDir, few: 10_000, many: Number(many) });
  } finally {
    await postgres.stop();
    rmSync(dataDir, { recursive: true });
  }
}
