import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { runCommand } from '../../support/hub-process.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

describe('hub keys renew-seal and reseal', { timeout: 120_000 }, () => {
  test('bring everything that is sealed under a new key, once its time has come', async () => {
    const settings = { HUB_DATA_DIR: join(temporaryFolder(), 'data') };
    await runCommand('hub.ts', ['seed', '--citizens', '300'], settings);

    const announced = await runCommand('hub.ts', ['keys', 'renew-seal', '--lead', '600'], settings);
    const early = await runCommand('hub.ts', ['keys', 'reseal'], settings);
    expect([announced.code, early.code]).toEqual([0, 1]);

    const other = { HUB_DATA_DIR: join(temporaryFolder(), 'data') };
    await runCommand('hub.ts', ['seed', '--citizens', '300'], other);
    await runCommand('hub.ts', ['keys', 'renew-seal', '--lead', '0'], other);
    const first = await runCommand('hub.ts', ['keys', 'reseal', '--json'], other);
    const second = await runCommand('hub.ts', ['keys', 'reseal', '--json'], other);

    expect([first.code, second.code]).toEqual([0, 0]);
    expect(resealed(first.out)).toBeGreaterThan(300);
    expect(resealed(second.out)).toBe(0);
  });
});

function resealed(out: string): number {
  // What the command prints with --json; the numbers are what is looked at.
  const { report } = JSON.parse(out) as { report: { columns: { resealed: number }[]; left: number } };
  return report.columns.reduce((sum, column) => sum + column.resealed, report.left);
}
