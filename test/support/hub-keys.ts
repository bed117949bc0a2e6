import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { readKeys, type HubKeys } from '#shared/key-file.ts';

/** A hub's keys made for one test world, as the demo makes its own. */
export function freshKeys(): HubKeys {
  const dataDir = mkdtempSync(join(tmpdir(), 'lien-thong-keys-'));
  const keys = readKeys({ keysFile: null, dataDir });
  rmSync(dataDir, { recursive: true });
  return keys;
}
