import type { CommandOutcome, SubgraphTool } from '#shared/define.ts';
import { inBothLanguages } from '#shared/errors.ts';
import { UsageError } from '#shared/usage-error.ts';

import { dropYears, type DroppedYear } from '../operations/drop-years.ts';

/** `hub access retain --years N`: drops the records of years that need not be kept any more. */
export const retain: SubgraphTool = {
  name: 'retain',
  vi: 'Bỏ các năm nhật ký đã hết hạn lưu; mã băm và biên bản có ký được giữ lại.',
  en: 'Drop the years of the log whose time is over; their hashes stay, with a signed note.',
  word: null,
  options: [
    {
      flags: '--years <number>',
      vi: 'số năm trọn vẹn phải giữ trước năm nay, từ 1 tới 100',
      en: 'whole years to keep before this one, from 1 to 100',
    },
  ],
  run: async ({ options }, withRuntime) => {
    const years = wholeYears(options['years'] ?? '');
    return withRuntime(async ({ orm, keys, now }) =>
      told(await dropYears(orm.em.fork(), { years, now: now(), privateKey: keys.lasting })),
    );
  },
};

function wholeYears(text: string): number {
  if (!/^(?:[1-9]\d?|100)$/.test(text)) {
    throw new UsageError({
      vi: 'Cần --years với một số nguyên từ 1 tới 100',
      en: '--years is needed, with a whole number from 1 to 100',
    });
  }
  return Number(text);
}

function told(years: readonly DroppedYear[]): CommandOutcome {
  const lines = years.map(({ kind, year, records }) =>
    kind === 'DROPPED'
      ? inBothLanguages({ vi: `${year}: đã bỏ ${records} bản ghi`, en: `${records} records dropped` })
      : inBothLanguages({
          vi: `${year}: giữ nguyên, vì có bản ghi chưa niêm phong hoặc không khớp với nhật ký; hãy chạy hub access verify`,
          en: 'kept, for a record is not sealed or does not fit the log; run hub access verify',
        }),
  );
  const none = inBothLanguages({ vi: 'Không có năm nào hết hạn lưu', en: 'No year is past its retention' });
  return {
    done: years.every(({ kind }) => kind === 'DROPPED'),
    lines: lines.length > 0 ? lines : [none],
    report: { years },
  };
}
