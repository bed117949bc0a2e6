import { closeSync, openSync, rmSync } from 'node:fs';

import { readKeyFile, writeKeyFile, type HubKeys } from '#shared/key-file.ts';

import { renewShares, sharesLines, type SharesOutcome } from './key-shares.ts';
import type { Outcome } from './outcome.ts';

/**
 * Puts changed keys in the place of those of the file, and writes the shares of them anew that were handed out. Null: another change is under
 * way, and nothing was done.
 */
export function changeKeyFile(file: string, change: (keys: HubKeys) => HubKeys): SharesOutcome | null {
  return whileUnchanged(file, (before) => {
    const keys = change(before);
    writeKeyFile(file, keys);
    return renewShares(file, keys);
  });
}

/**
 * Does something with the keys of the file while nobody else changes them, or what is noted beside them. Null: another change is under way,
 * and nothing was done.
 */
export function whileUnchanged<Done extends object>(
  file: string,
  work: (keys: HubKeys) => Done,
): Done | null {
  const locked = lock(`${file}.rotating`);
  if (!locked) {
    return null;
  }
  try {
    return work(readKeyFile(file));
  } finally {
    locked.release();
  }
}

/** The same, and what whoever wanted it is told. */
export function changedKeyFile(
  file: string,
  change: (keys: HubKeys) => HubKeys,
  told: { readonly lines: readonly string[]; readonly report: object },
): Outcome {
  const shares = changeKeyFile(file, change);
  return shares === null
    ? refusedChange(file)
    : { done: true, lines: [...told.lines, ...sharesLines(shares)], report: { ...told.report, shares } };
}

/** What is told of a change that was not made. */
export function refusedChange(file: string): Outcome {
  return {
    done: false,
    lines: [
      `Đang có một lần thay khóa khác. Nếu không phải vậy, hãy xóa ${file}.rotating rồi chạy lại.`,
      `Another rotation is under way. If that is not so, remove ${file}.rotating and try again.`,
    ],
    report: { error: 'ROTATION_UNDER_WAY' },
  };
}

// Two changes at once would each drop the other's keys.
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
