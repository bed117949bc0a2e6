import { readSettings } from '#shared/env.ts';
import { inBothLanguages } from '#shared/errors.ts';
import { keyFileOf, readKeys, type HubKeys } from '#shared/key-file.ts';
import { withNewestLastingOnly, withRenewedLasting } from '#shared/lasting-renewal.ts';
import { newSecret } from '#shared/new-keys.ts';

import { changedKeyFile } from './change-key-file.ts';
import type { Outcome } from './outcome.ts';

const DAY_MS = 86_400_000;

/** Puts a new secret into the key file, of which come the keys that sign and name for years. Running processes take it over by themselves. */
export async function renewLasting(lead: number): Promise<Outcome> {
  const usedFrom = new Date(Date.now() + lead * 1000);
  const settings = readSettings();
  readKeys(settings);
  const from = usedFrom.toISOString();
  const words = {
    vi: `Bí mật ký lâu dài mới được dùng từ ${from}. Bí mật cũ bỏ được sau 31 ngày: hub keys retire-lasting`,
    en: `The new lasting secret is used from ${from}. The old one may go after 31 days: hub keys retire-lasting`,
  };
  return changedKeyFile(keyFileOf(settings), (keys) => withRenewedLasting(keys, newSecret(), usedFrom), {
    lines: [inBothLanguages(words)],
    report: { usedFrom: from },
  });
}

/**
 * Takes the older lasting secrets out of the key file and leaves the public halves. For `days` after the last renewal they stay: a form that
 * is being filled in is compared by them, and a request that is sent again.
 */
export async function retireLasting(days: number): Promise<Outcome> {
  const settings = readSettings();
  const early = tooEarly(readKeys(settings), days);
  if (early !== null) {
    return early;
  }
  const older = readKeys(settings).lasting.slice(1);
  const changed = changedKeyFile(keyFileOf(settings), withNewestLastingOnly, toldRetired(older.length));
  return changed.done && isIndexedBy(readKeys(settings), older) ? stillThere(changed) : changed;
}

function tooEarly({ lasting: [newest] }: HubKeys, days: number): Outcome | null {
  const from = Date.parse(newest?.from ?? '');
  const until = from + days * DAY_MS;
  if (Number.isNaN(from) || until <= Date.now()) {
    return null;
  }
  const at = new Date(until).toISOString();
  const words = {
    vi: `Bí mật cũ còn cần tới ${at}; hãy chạy lại sau đó, hoặc nêu --days nhỏ hơn nếu nó đã lộ`,
    en: `The old secret is needed until ${at}; run this again then, or say a smaller --days if it has leaked`,
  };
  return { done: false, lines: [inBothLanguages(words)], report: { until: at } };
}

function toldRetired(retired: number) {
  const words = {
    vi: `Đã bỏ ${retired} bí mật cũ; khóa công khai của chúng ở lại`,
    en: `${retired} older secrets are out of the list; their public keys stay`,
  };
  return { lines: [inBothLanguages(words)], report: { retired } };
}

function isIndexedBy({ blind }: HubKeys, older: HubKeys['lasting']): boolean {
  return blind.some(({ key }) => older.some((old) => old.key === key));
}

// A file of before has one secret for everything: it is gone when the blind indexes have theirs.
function stillThere({ lines }: Outcome): Outcome {
  const words = {
    vi: 'Nhưng cùng giá trị ấy còn là khóa chỉ mục mù: hãy chạy hub keys renew-index, reindex, retire-index',
    en: 'But the same value is a key of blind indexes still: run hub keys renew-index, reindex, retire-index',
  };
  return { done: false, lines: [...lines, inBothLanguages(words)], report: { error: 'STILL_AN_INDEX_KEY' } };
}
