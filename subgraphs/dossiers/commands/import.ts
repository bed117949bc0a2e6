import { type CommandOutcome, type SubgraphCommand } from '#shared/define.ts';
import { inBothLanguages } from '#shared/errors.ts';

import { importDossiers, type ImportedRow } from '../operations/import-dossiers.ts';
import { readSyncFile } from '../rules/sync-file.ts';
import { otherOwners } from './other-owners.ts';

/** `hub dossiers import <file>`: loads records of the synchronisation message DongBoHoSoMC, each by itself. */
export const importDossiersCommand: SubgraphCommand = {
  name: 'import',
  vi: 'Nhập hồ sơ từ bản tin đồng bộ DongBoHoSoMC (JSON)',
  en: 'Import dossiers from a synchronisation message DongBoHoSoMC (JSON)',
  run: async ({ orm, services }, text) => {
    const records = readSyncFile(text);
    return records === null
      ? NOT_A_MESSAGE
      : reported(await importDossiers(orm.em.fork(), records, otherOwners(services)));
  },
};

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
