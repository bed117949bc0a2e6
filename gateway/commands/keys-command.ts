import { resolve } from 'node:path';

import { readSettings } from '#shared/env.ts';
import { inBothLanguages } from '#shared/errors.ts';
import { withNewIndex, withNewSeal } from '#shared/key-generations.ts';
import { keyFileOf, readKeys, type HubKeys } from '#shared/key-file.ts';
import { rotated, rotationTimes } from '#shared/key-rotation.ts';
import { newSecret } from '#shared/new-keys.ts';
import { changedKeyFile, refusedChange, whileUnchanged } from './change-key-file.ts';
import { handOut, renewShares, sharesLines, shareText } from './key-shares.ts';
import type { Outcome } from './outcome.ts';

/** How long a rotation waits and overlaps, in seconds. */
export interface RotateOptions {
  readonly lead: number;
  readonly overlap: number;
}

/** Puts new grant and MAC keys into the key file. Running processes take them over by themselves. */
export async function rotateKeys({ lead, overlap }: RotateOptions): Promise<Outcome> {
  // The machine's own time, since processes go by theirs: HUB_CLOCK moves people's time, not the keys'.
  const terms = { now: new Date(), lead, overlap };
  const { usedFrom, oldEndAt } = rotationTimes(terms);
  const [from, end] = [usedFrom.toISOString(), oldEndAt.toISOString()];
  return changed((keys) => rotated(keys, terms), {
    lines: [
      `Khóa mới được dùng từ ${from}; khóa cũ hết hiệu lực lúc ${end}. Không cần khởi động lại.`,
      `The new keys are used from ${from}; the old ones end at ${end}. Nothing needs a restart.`,
    ],
    report: { usedFrom: from, oldEndAt: end },
  });
}

/** Puts a new seal key into the key file. Running processes take it over by themselves and seal with it after `lead` seconds. */
export async function renewSeal(lead: number): Promise<Outcome> {
  const usedFrom = new Date(Date.now() + lead * 1000);
  const from = usedFrom.toISOString();
  return changed((keys) => withNewSeal(keys, newSecret(), usedFrom), {
    lines: [
      `Khóa niêm phong mới được dùng từ ${from}. Sau đó hãy chạy hub keys reseal; khóa cũ phải giữ tới khi không còn giá trị nào.`,
      `The new seal key is used from ${from}. Then run hub keys reseal; keep the old key until no value is left under it.`,
    ],
    report: { usedFrom: from },
  });
}

/** Puts a new key of blind indexes into the key file. Running processes take it over by themselves: they find by both and write both. */
export async function renewIndex(lead: number): Promise<Outcome> {
  const usedFrom = new Date(Date.now() + lead * 1000);
  const from = usedFrom.toISOString();
  return changed((keys) => withNewIndex(keys, newSecret(), usedFrom), {
    lines: [
      `Mọi tiến trình phải có khóa chỉ mục mới trước ${from}. Sau đó hãy chạy hub keys reindex, rồi hub keys retire-index.`,
      `Every process must have the new index key by ${from}. Then run hub keys reindex, and after it hub keys retire-index.`,
    ],
    report: { usedFrom: from },
  });
}

/** Which share is wanted, and where. */
export interface ShareOptions {
  readonly own: boolean;
  /** The file to write it to. Absent: it is printed. */
  readonly out?: string | undefined;
}

/** What a subgraph in another language needs to check grants, or all that one of ours may hold (`own`), as JSON. It holds secrets. */
export async function shareKeys(name: string, { own, out }: ShareOptions): Promise<Outcome> {
  const settings = readSettings();
  const keys = readKeys(settings);
  if (out === undefined) {
    const text = shareText(keys, { name, own });
    return { done: true, lines: [text], report: JSON.parse(text) };
  }
  const [file, keyFile] = [resolve(out), keyFileOf(settings)];
  if (whileUnchanged(keyFile, (now) => handOut(keyFile, now, { name, own, file })) === null) {
    return refusedChange(keyFile);
  }
  const words = {
    vi: `Phần khóa của ${name} ở ${file}; mỗi lần thay khóa nó được ghi lại tại đó`,
    en: `The share of ${name} is in ${file}; it is written anew there whenever keys change`,
  };
  return { done: true, lines: [inBothLanguages(words)], report: { name, own, file } };
}

/** Writes every share anew that was handed out to a file. */
export async function writeShares(): Promise<Outcome> {
  const settings = readSettings();
  // A demo that never ran has no keys yet.
  readKeys(settings);
  const file = keyFileOf(settings);
  const shares = whileUnchanged(file, (keys) => renewShares(file, keys));
  return shares === null
    ? refusedChange(file)
    : { done: shares.old.length === 0, lines: sharesLines(shares), report: { shares } };
}

async function changed(
  change: (keys: HubKeys) => HubKeys,
  told: { readonly lines: readonly string[]; readonly report: object },
): Promise<Outcome> {
  const settings = readSettings();
  // A demo that never ran has no keys yet.
  readKeys(settings);
  return changedKeyFile(keyFileOf(settings), change, told);
}
