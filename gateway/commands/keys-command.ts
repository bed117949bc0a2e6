import { closeSync, openSync, rmSync } from 'node:fs';

import { type SubgraphName } from '#schema/subgraphs.ts';
import { readSettings } from '#shared/env.ts';
import { keyFileOf, newSecret, readKeyFile, readKeys, writeKeyFile } from '#shared/key-file.ts';
import { rotated, rotationTimes } from '#shared/key-rotation.ts';
import { keyShareOf } from '#shared/key-share.ts';
import { withNewSeal } from '#shared/seal-keys.ts';
import { type Outcome } from './outcome.ts';

/** How long a rotation waits and overlaps, in seconds. */
export interface RotateOptions {
  readonly lead: number;
  readonly overlap: number;
}

/** Puts new grant and MAC keys into the key file. Running processes take them over by themselves. */
export async function rotateKeys({ lead, overlap }: RotateOptions): Promise<Outcome> {
  const settings = readSettings();
  const file = keyFileOf(settings);
  // A demo that never ran has no keys yet.
  readKeys(settings);
  // The machine's own time, since processes go by theirs: HUB_CLOCK moves people's time, not the keys'.
  const terms = { now: new Date(), lead, overlap };
  const locked = lock(`${file}.rotating`);
  if (!locked) {
    return refused(file);
  }
  try {
    writeKeyFile(file, rotated(readKeyFile(file), terms));
  } finally {
    locked.release();
  }
  const { usedFrom, oldEndAt } = rotationTimes(terms);
  const [from, end] = [usedFrom.toISOString(), oldEndAt.toISOString()];
  return {
    done: true,
    lines: [
      `Khóa mới được dùng từ ${from}; khóa cũ hết hiệu lực lúc ${end}. Không cần khởi động lại.`,
      `The new keys are used from ${from}; the old ones end at ${end}. Nothing needs a restart.`,
    ],
    report: { usedFrom: from, oldEndAt: end },
  };
}

/** Puts a new seal key into the key file. Running processes take it over by themselves and seal with it after `lead` seconds. */
export async function renewSeal(lead: number): Promise<Outcome> {
  const settings = readSettings();
  const file = keyFileOf(settings);
  readKeys(settings);
  const usedFrom = new Date(Date.now() + lead * 1000);
  const locked = lock(`${file}.rotating`);
  if (!locked) {
    return refused(file);
  }
  try {
    writeKeyFile(file, withNewSeal(readKeyFile(file), newSecret(), usedFrom));
  } finally {
    locked.release();
  }
  const from = usedFrom.toISOString();
  return {
    done: true,
    lines: [
      `Khóa niêm phong mới được dùng từ ${from}. Sau đó hãy chạy hub keys reseal; khóa cũ phải giữ tới khi không còn giá trị nào.`,
      `The new seal key is used from ${from}. Then run hub keys reseal; keep the old key until no value is left under it.`,
    ],
    report: { usedFrom: from },
  };
}

/** What a subgraph in another language needs to check grants, as JSON. It holds secrets. */
export async function shareKeys(subgraph: SubgraphName): Promise<Outcome> {
  const share = keyShareOf(readKeys(readSettings()), subgraph);
  return { done: true, lines: [JSON.stringify(share, null, 2)], report: { ...share } };
}

// Two rotations at once would each drop the other's keys.
function lock(path: string): { readonly release: () => void } | null {
  try {
    closeSync(openSync(path, 'wx', 0o600));
    return { release: () => rmSync(path) };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
      return null;
    }
    throw error;
  }
}

function refused(file: string): Outcome {
  return {
    done: false,
    lines: [
      `Đang có một lần thay khóa khác. Nếu không phải vậy, hãy xóa ${file}.rotating rồi chạy lại.`,
      `Another rotation is under way. If that is not so, remove ${file}.rotating and try again.`,
    ],
    report: { error: 'ROTATION_UNDER_WAY' },
  };
}
