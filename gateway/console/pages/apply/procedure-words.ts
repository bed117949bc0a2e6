import { dongText } from '../../words/format.ts';
import type { Words } from '../../words/words.ts';
import { wordsOf } from './words-of.ts';

interface Fee {
  readonly amount: number | null;
  readonly setBy: 'NATION' | 'PROVINCE';
}

interface Way {
  readonly channel: 'DIRECT' | 'ONLINE' | 'POST';
  readonly timeLimit: { readonly text: string; readonly textEn: string } | null;
  readonly fees: readonly Fee[];
}

/** The way of filing that these pages offer, else the first that there is; null: none is recorded. */
export function onlineWay<Kind extends Pick<Way, 'channel'>>(ways: readonly Kind[]): Kind | null {
  return ways.find(({ channel }) => channel === 'ONLINE') ?? ways[0] ?? null;
}

/** How long it takes, in words; null: nothing countable is recorded. */
export function timeWords(ways: readonly Pick<Way, 'channel' | 'timeLimit'>[]): Words | null {
  const limit = onlineWay(ways)?.timeLimit ?? null;
  return limit === null ? null : wordsOf(capital(limit.text), capital(limit.textEn));
}

const FREE: Words = { vi: 'Miễn phí', en: 'Free of charge' };
const BY_PROVINCE: Words = { vi: 'Theo mức của tỉnh', en: 'Set by the province' };
const BY_ACT: Words = { vi: 'Theo văn bản', en: 'As an act says' };

/** What it costs, in a few words; null: nothing is recorded. */
export function feeWords(ways: readonly Pick<Way, 'channel' | 'fees'>[]): Words | null {
  const fees = onlineWay(ways)?.fees ?? [];
  const amounts = fees.flatMap(({ amount }) => (amount === null ? [] : [amount]));
  const largest = Math.max(...amounts);
  if (amounts.length > 0) {
    return largest === 0 ? FREE : feeOf(largest);
  }
  return fees[0] === undefined ? null : feeAmount(fees[0]);
}

/** One fee: its amount, or who sets it. */
export function feeAmount({ amount, setBy }: Fee): Words {
  if (amount !== null) {
    return amount === 0 ? FREE : feeOf(amount);
  }
  return setBy === 'PROVINCE' ? BY_PROVINCE : BY_ACT;
}

function feeOf(amount: number): Words {
  return { vi: dongText('vi', amount), en: dongText('en', amount) };
}

/** A sentence with its first letter large. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

/** How far it can be done online. */
export const ONLINE_LEVELS: Readonly<
  Record<'FULL' | 'PARTIAL' | 'NONE', { readonly tone: 'good' | 'info' | 'plain'; readonly words: Words }>
> = {
  FULL: { tone: 'good', words: { vi: 'Trực tuyến toàn trình', en: 'Wholly online' } },
  PARTIAL: { tone: 'info', words: { vi: 'Trực tuyến một phần', en: 'Partly online' } },
  NONE: { tone: 'plain', words: { vi: 'Tại quầy', en: 'At the counter' } },
};

/** The ways of filing. */
export const CHANNELS: Readonly<Record<Way['channel'], Words>> = {
  DIRECT: { vi: 'Tại quầy', en: 'At the counter' },
  ONLINE: { vi: 'Trực tuyến', en: 'Online' },
  POST: { vi: 'Qua bưu chính', en: 'By post' },
};
