import type { CommandOutcome, SubgraphCommand } from '#shared/define.ts';
import { inBothLanguages } from '#shared/errors.ts';

import { setUnitHours } from '../operations/set-unit-hours.ts';
import { readHoursFile } from '../rules/hours-file.ts';

/** `hub dossiers import-hours <file>`: sets the office hours in which deadlines of units are counted. */
export const importHoursCommand: SubgraphCommand = {
  name: 'import-hours',
  vi: 'Nạp giờ làm việc của các đơn vị (JSON như subgraphs/dossiers/seed/unit-hours.json)',
  en: 'Set the office hours of units (JSON like subgraphs/dossiers/seed/unit-hours.json)',
  run: async ({ orm }, text) => {
    const hours = readHoursFile(text);
    if (hours === null) {
      return NOT_HOURS;
    }
    await setUnitHours(orm.em.fork(), hours);
    return done(hours.length);
  },
};

const NOT_HOURS: CommandOutcome = {
  done: false,
  lines: [
    inBothLanguages({
      vi: 'Mỗi mục phải có unit (hoặc "*"), validFrom, shifts dạng "07:30-11:30" theo thứ tự, và source.',
      en: 'Each member has unit (or "*"), validFrom, shifts such as "07:30-11:30" in order, and source.',
    }),
  ],
  report: { stored: 0 },
};

function done(stored: number): CommandOutcome {
  const line = inBothLanguages({
    vi: `Đã lưu giờ làm việc: ${stored} mục.`,
    en: `Office hours stored: ${stored}.`,
  });
  return { done: true, lines: [line], report: { stored } };
}
