import { closeSync, openSync, rmSync } from 'node:fs';

import { readKeyFile, writeKeyFile, type HubKeys } from '#shared/key-file.ts';

import { type Outcome } from './outcome.ts';

/** Puts changed keys in the place of those of the file. False: another change is under way, and nothing was done. */
export function changeKeyFile(file: string, change: (keys: HubKeys) => HubKeys): boolean {
  const locked = lock(`${file}.rotating`);
  if (!locked) {
    return false;
  }
  try {
    writeKeyFile(file, change(readKeyFile(file)));
    return true;
  } finally {
    locked.release();
  }
}

/** What whoever wanted the change is told. */
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
