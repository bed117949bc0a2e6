import type { Words } from '../../../words/words.ts';

/** How many looks there were just now, in words. */
export function newLooksTitle(count: number): Words {
  return count === 1
    ? { vi: 'Vừa có người xem dữ liệu của bạn', en: 'Somebody has just looked at your data' }
    : {
        vi: `Vừa có ${count} lượt xem dữ liệu của bạn`,
        en: `Your data was looked at ${count} times just now`,
      };
}
