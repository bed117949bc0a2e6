import { chmodSync, lstatSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataFolderKey } from '../data-folder.ts';
import { giveTo } from './cluster.ts';
import type { Runnable } from './server-user.ts';

// A socket's path has at most 107 bytes, of which PostgreSQL's own name takes 14.
const LONGEST_FOLDER = 90;

/** A short private folder for the socket of one data folder (its real path). Throws when someone else has put it there. */
export function prepareSocketFolder(runnable: Runnable, dataDir: string): string {
  const self = process.getuid?.() ?? 0;
  const name = `lien-thong-${self}-${dataFolderKey(dataDir)}`;
  const usual = join(tmpdir(), name);
  const folder = Buffer.byteLength(usual) > LONGEST_FOLDER ? join('/tmp', name) : usual;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const found = lstatSync(folder);
  if (!found.isDirectory() || ![self, runnable.user.owner?.uid, 0].includes(found.uid)) {
    throw new Error(`Thư mục ${folder} không phải của bạn, hãy xóa nó / ${folder} is not yours, remove it.`);
  }
  chmodSync(folder, 0o700);
  giveTo(runnable, folder);
  return folder;
}
