import { mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { SUBGRAPHS } from '#schema/subgraphs.ts';
import { createClock } from '#shared/clock.ts';
import { openDatabaseServer } from '#shared/database-server.ts';
import { readSettings } from '#shared/env.ts';
import { inBothLanguages } from '#shared/errors.ts';
import { createLog } from '#shared/log.ts';
import { dumpDatabase } from './backup/dump-database.ts';
import { writeManifest, type StoredDatabase } from './backup/manifest.ts';
import { WrongUse, type Outcome } from './outcome.ts';
import { createProgress } from './progress.ts';

/** Saves every subgraph's database into a new folder, each as it was at one moment, while the hub goes on. The keys are not among it. */
export async function backup(given: string): Promise<Outcome> {
  const folder = resolve(given);
  const settings = readSettings();
  const at = createClock(settings)().toISOString();
  const server = await openDatabaseServer({
    settings,
    subgraphs: SUBGRAPHS,
    command: 'hub backup',
    lasting: false,
    log: createLog('hub', settings),
  });
  const line = createProgress();
  try {
    makeFolder(folder);
    const databases: Record<string, StoredDatabase> = {};
    for (const name of SUBGRAPHS) {
      line.say(name);
      databases[name] = await dumpDatabase(server.urlOf(name), join(folder, name));
    }
    writeManifest(folder, { v: 1, kind: 'lien-thong/backup', at, databases });
    return saved(folder, databases);
  } finally {
    line.end();
    await server.stop();
  }
}

function makeFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (readdirSync(folder).length > 0) {
    throw new WrongUse(
      `Thư mục ${folder} không trống; hãy chọn một thư mục mới`,
      `The folder ${folder} is not empty; name a new one`,
    );
  }
}

function saved(folder: string, databases: Readonly<Record<string, StoredDatabase>>): Outcome {
  const report = Object.entries(databases).map(([subgraph, { tables }]) => ({
    subgraph,
    tables: tables.length,
    rows: tables.reduce((sum, { rows }) => sum + rows, 0),
  }));
  return {
    done: true,
    lines: [
      ...report.map(({ subgraph, rows }) => `${subgraph}: ${rows}`),
      inBothLanguages({
        vi: `Đã sao lưu vào ${folder}. Tệp khóa không nằm trong bản sao: hãy giữ riêng, vì thiếu nó thì không mở được dữ liệu đã niêm phong`,
        en: `Saved to ${folder}. The key file is not in it: keep that apart, for without it nothing that is sealed can be opened`,
      }),
    ],
    report: { folder, databases: report },
  };
}
