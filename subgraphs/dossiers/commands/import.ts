import type { CommandFile, CommandOutcome, SubgraphFileCommand, SubgraphRuntime } from '#shared/define.ts';
import { inBothLanguages } from '#shared/errors.ts';

import { importDossiers, type ImportedRow } from '../operations/import-dossiers.ts';
import { readSyncFile } from '../rules/sync-file.ts';
import { importLines } from './import-lines.ts';
import { otherOwners } from '../entities/other-owners.ts';

/**
 * `hub dossiers import <file>`: loads records of the synchronisation message DongBoHoSoMC, each by itself. A file named .ndjson or
 * .jsonl has a record a line and may be of any length; any other is a message.
 */
export const importDossiersCommand: SubgraphFileCommand = {
  name: 'import',
  vi: 'Nhập hồ sơ từ bản tin đồng bộ DongBoHoSoMC (JSON), hoặc mỗi dòng một bản ghi (.ndjson)',
  en: 'Import dossiers from a synchronisation message DongBoHoSoMC (JSON), or a record a line (.ndjson)',
  read: (runtime, file) =>
    /\.(?:ndjson|jsonl)$/i.test(file.path) ? importLines(runtime, file) : importMessage(runtime, file),
};

async function importMessage({ orm, services }: SubgraphRuntime, file: CommandFile): Promise<CommandOutcome> {
  const records = file.size > MOST_BYTES ? null : readSyncFile(await textOf(file));
  return records === null
    ? NOT_A_MESSAGE
    : reported(await importDossiers(orm.em.fork(), records, otherOwners(services)));
}

// A thousand records with every list full.
const MOST_BYTES = 64 * 1_048_576;

async function textOf({ bytes }: CommandFile): Promise<string> {
  const chunks = await Array.fromAsync(bytes(0));
  return Buffer.concat(chunks).toString('utf8');
}

const NOT_A_MESSAGE: CommandOutcome = {
  done: false,
  lines: [
    inBothLanguages({
      vi: 'Tệp phải là JSON: một mảng bản ghi, hoặc bản tin có mảng "data", tối đa 1.000 bản ghi.',
      en: 'The file must be JSON: an array of records, or a message with an array "data", of at most 1,000 records.',
    }),
  ],
  report: { stored: 0, unchanged: 0, refused: 0, rows: [] },
};

/** Every row that was not stored is told; nothing that a record holds is repeated. */
function reported(rows: readonly ImportedRow[]): CommandOutcome {
  const count = (outcome: ImportedRow['outcome']): number =>
    rows.filter((row) => row.outcome === outcome).length;
  const [stored, unchanged, refused] = [count('STORED'), count('UNCHANGED'), count('REFUSED')];
  const head = inBothLanguages({
    vi: `Đã lưu ${stored} hồ sơ, ${unchanged} đã có, ${refused} bị từ chối.`,
    en: `${stored} dossiers stored, ${unchanged} there already, ${refused} refused.`,
  });
  return {
    done: refused === 0,
    lines: [head, ...rows.flatMap(linesOf)],
    report: { stored, unchanged, refused, rows },
  };
}

function linesOf({ row, problems }: ImportedRow): readonly string[] {
  return problems.map(({ field, text }) => [row, field, text].filter((part) => part !== '').join(': '));
}
