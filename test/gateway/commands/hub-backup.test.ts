import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import type { StoredDatabase } from '../../../gateway/commands/backup/manifest.ts';
import { runCommand } from '../../support/hub-process.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

describe('hub backup and hub restore', { timeout: 120_000 }, () => {
  test('save a whole hub and bring it back, never over rows that nobody gave up', async () => {
    const folder = temporaryFolder();
    const saved = join(folder, 'bản sao');
    const settings = { HUB_DATA_DIR: join(folder, 'data') };
    await runCommand('hub.ts', ['seed'], settings);

    const backup = await runCommand('hub.ts', ['backup', saved, '--json'], settings);
    const again = await runCommand('hub.ts', ['backup', saved], settings);
    const refused = await runCommand('hub.ts', ['restore', saved], settings);
    const restored = await runCommand('hub.ts', ['restore', saved, '--force', '--json'], settings);
    const second = await runCommand('hub.ts', ['backup', `${saved} 2`, '--json'], settings);

    expect([backup.code, again.code, refused.code, restored.code, second.code]).toEqual([0, 2, 1, 0, 0]);
    expect(existsSync(join(saved, 'manifest.json'))).toBe(true);
    expect(refused.err).toContain('--force');
    // The same rows in the same tables, to the byte.
    const [one, other] = [tablesIn(saved), tablesIn(`${saved} 2`)];
    expect(one.filter(({ rows }) => rows > 0).length).toBeGreaterThan(10);
    expect(other).toEqual(one);
  });

  test('a folder without a finished backup is wrong use, and nothing is touched', async () => {
    const folder = temporaryFolder();

    const { code } = await runCommand('hub.ts', ['restore', folder], { HUB_DATA_DIR: join(folder, 'data') });

    expect(code).toBe(2);
    expect(readdirSync(folder)).toEqual([]);
  });
});

function tablesIn(folder: string): StoredDatabase['tables'] {
  const text = readFileSync(join(folder, 'manifest.json'), 'utf8');
  // A manifest that the command has just written.
  const { databases } = JSON.parse(text) as { databases: Record<string, StoredDatabase> };
  return Object.values(databases).flatMap(({ tables }) => tables);
}
