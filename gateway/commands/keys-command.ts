import { readSettings } from '#shared/env.ts';
import { withNewIndex, withNewSeal } from '#shared/key-generations.ts';
import { keyFileOf, newSecret, readKeys, type HubKeys } from '#shared/key-file.ts';
import { rotated, rotationTimes } from '#shared/key-rotation.ts';
import { keyShareOf } from '#shared/key-share.ts';
import { ownShareOf } from '#shared/own-share.ts';
import { changeKeyFile, refusedChange } from './change-key-file.ts';
import { type Outcome } from './outcome.ts';

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

/** What a subgraph in another language needs to check grants, or all that one of ours may hold (`own`), as JSON. It holds secrets. */
export async function shareKeys(subgraph: string, own: boolean): Promise<Outcome> {
  const keys = readKeys(readSettings());
  const share = own ? ownShareOf(keys, subgraph) : keyShareOf(keys, subgraph);
  return { done: true, lines: [JSON.stringify(share, null, 2)], report: { ...share } };
}

async function changed(
  change: (keys: HubKeys) => HubKeys,
  told: Pick<Outcome, 'lines' | 'report'>,
): Promise<Outcome> {
  const settings = readSettings();
  // A demo that never ran has no keys yet.
  readKeys(settings);
  const file = keyFileOf(settings);
  return changeKeyFile(file, change) ? { done: true, ...told } : refusedChange(file);
}
