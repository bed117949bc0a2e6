import type { SubgraphCommand } from '#shared/define.ts';

import { readWrittenPurposes, storePurposes } from '../operations/store-purposes.ts';

/** `hub access purposes <file>`: stores versions of purposes, e.g. one that opens a ministry's own field. */
export const importPurposes: SubgraphCommand = {
  name: 'purposes',
  vi: 'Nạp phiên bản mới của các mục đích (JSON như subgraphs/access/seed/purposes.json)',
  en: 'Store new versions of purposes (JSON like subgraphs/access/seed/purposes.json)',
  run: async ({ orm }, text) => {
    try {
      const outcome = await storePurposes(orm.em.fork(), readWrittenPurposes(JSON.parse(text)));
      const { stored, unchanged } = outcome;
      return {
        done: true,
        lines: [`${stored} mới, ${unchanged} đã có / ${stored} new, ${unchanged} known`],
        report: outcome,
      };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return {
        done: false,
        lines: [`Tệp không dùng được / The file is not usable: ${reason}`],
        report: { reason },
      };
    }
  },
};
