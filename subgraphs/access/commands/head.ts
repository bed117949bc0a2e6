import type { SubgraphTool } from '#shared/define.ts';
import { inBothLanguages } from '#shared/errors.ts';
import { heldHeadText } from '#shared/held-head.ts';

import { newestHead } from '../entities/tree-rows.ts';

/** `hub access head`: prints the newest signed head, for a file that `hub access verify --head` takes later. */
export const head: SubgraphTool = {
  name: 'head',
  vi: 'In đầu cây mới nhất đã ký của nhật ký, để giữ lại và kiểm về sau.',
  en: 'Print the newest signed head of the log, to be kept and checked against later.',
  word: null,
  options: [],
  run: (_given, withRuntime) =>
    withRuntime(async ({ orm }) => {
      const newest = await newestHead(orm.em.fork().getKysely());
      const text = newest === null ? null : heldHeadText(newest);
      return text === null
        ? {
            done: false,
            lines: [inBothLanguages({ vi: 'Chưa niêm phong bản ghi nào', en: 'Nothing is sealed yet' })],
            report: null,
          }
        : { done: true, lines: [text.trimEnd()], report: JSON.parse(text) };
    }),
};
