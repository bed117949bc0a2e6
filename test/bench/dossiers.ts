import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { silentLog } from '#shared/log.ts';
import { startPostgres } from '#shared/postgres/start-postgres.ts';

import { benchFigures, type FigureReport } from './dossiers/figures.ts';
import { benchImport, type ImportReport } from './dossiers/import.ts';

/**
 * What dossiers must reach: the import of synchronisation records beside a bare insert of the same rows, and a page and the figures of
 * the country at ten thousand dossiers and at many, over HTTP and as the same statements issued straight to PostgreSQL. The ratios count.
 */
export async function benchDossiers(given: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...given],
    options: {
      records: { type: 'string', default: '20000' },
      few: { type: 'string', default: '10000' },
      many: { type: 'string', default: '1000000' },
      json: { type: 'boolean', default: false },
    },
  });
  const dataDir = mkdtempSync(join(tmpdir(), 'lien-thong-bench-dossiers-'));
  const postgres = await startPostgres({ dataDir, log: silentLog() });
  const [records, few, many] = [values.records, values.few, values.many].map(Number);
  try {
    const imported = records ? await benchImport({ postgres, dataDir, count: records }) : null;
    const figures = few && many ? await benchFigures({ postgres, dataDir, few, many }) : [];
    process.stdout.write(
      values.json ? `${JSON.stringify({ import: imported, few, many, figures })}\n` : told(imported, figures),
    );
  } finally {
    await postgres.stop();
    rmSync(dataDir, { recursive: true });
  }
}

function told(imported: ImportReport | null, figures: readonly FigureReport[]): string {
  const lines = imported
    ? [
        `import of ${imported.records} records   ${imported.imported}/s, bare insert ${imported.bare}/s, import ÷ bare ${imported.ratio}\n`,
      ]
    : [];
  const head = [
    'question',
    'few ms',
    'many ms',
    'many ÷ few',
    'straight ms',
    'HTTP ÷ straight',
    'straight many ÷ few',
  ];
  const rows = figures.map(({ question, few, many, manyToFew, straight, straightManyToFew }) =>
    [question, few, many, manyToFew, straight, (many / straight).toFixed(2), straightManyToFew].map(String),
  );
  const table = [head, ...rows].map(([question = '', ...numbers]) =>
    [question.padEnd(40), ...numbers.map((number) => number.padStart(20))].join('').concat('\n'),
  );
  return [...lines, ...(figures.length > 0 ? table : [])].join('');
}
