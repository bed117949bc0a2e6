import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, onTestFinished, test } from 'vitest';

import { openOwnKeys } from '#shared/own-keys.ts';
import { until } from '#shared/until.ts';

import { runCommand } from '../../support/hub-process.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { toldLog } from '../../support/told-log.ts';

const PATIENCE_MS = 60_000;

function aHub() {
  const dataDir = join(temporaryFolder(), 'data');
  const folder = temporaryFolder();
  const keys = (...words: string[]) =>
    runCommand('hub.ts', ['--json', 'keys', ...words], { HUB_DATA_DIR: dataDir });
  return { dataDir, folder, keys };
}

const macsIn = (file: string): readonly unknown[] =>
  // A share, whose MAC keys are looked at.
  (JSON.parse(readFileSync(file, 'utf8')) as { mac: Record<string, unknown[]> }).mac['gateway'] ?? [];
const reportOf = ({ out }: { out: string }): unknown => (JSON.parse(out) as { report: unknown }).report;

describe('hub keys share --out', { timeout: PATIENCE_MS }, () => {
  test('writes a share that its user alone can read, shows nothing of it, and leaves nothing else there', async () => {
    const { folder, keys } = aHub();
    const file = join(folder, 'licences.json');
    // One that was made by hand before, for everybody to read.
    writeFileSync(file, '{}', { mode: 0o644 });

    const given = await keys('share', 'driver-licences', '--out', file);

    expect(given.code).toBe(0);
    expect(reportOf(given)).toEqual({ name: 'driver-licences', own: false, file });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['licences.json']);
    expect(macsIn(file)).toHaveLength(1);
    expect(given.out).not.toContain((macsIn(file)[0] as { key: string }).key);
  });

  test('has it written anew by a rotation, and a process that runs with it takes it over', async () => {
    const { dataDir, folder, keys } = aHub();
    const [member, own] = [join(folder, 'licences.json'), join(folder, 'citizens.json')];
    await keys('share', 'driver-licences', '--out', member);
    await keys('share', 'citizens', '--own', '--out', own);
    const { log } = toldLog();
    const opened = openOwnKeys({ settings: { keysFile: own, dataDir }, name: 'citizens', log });
    onTestFinished(opened.endFollowing);

    const rotated = await keys('rotate');
    await keys('renew-seal');
    const seals = await until(
      async () => (opened.keys.seals.length === 2 ? opened.keys.seals.map(({ id }) => id) : null),
      PATIENCE_MS,
    );

    expect(reportOf(rotated)).toMatchObject({
      shares: {
        written: [
          { name: 'driver-licences', own: false, file: member },
          { name: 'citizens', own: true, file: own },
        ],
        old: [],
      },
    });
    expect(macsIn(member)).toHaveLength(2);
    expect(seals).toHaveLength(2);
    expect(statSync(own).mode & 0o777).toBe(0o600);
  });

  test('says after a rotation whose share is old because it was moved away, until it is handed out again', async () => {
    const { folder, keys } = aHub();
    const file = join(folder, 'licences.json');
    await keys('share', 'driver-licences', '--out', file);
    renameSync(file, join(folder, 'moved.json'));

    const rotated = await keys('rotate');
    const told = await keys('shares');
    await keys('share', 'driver-licences', '--out', file);
    const again = await keys('shares');

    const old = [{ name: 'driver-licences', own: false, file }];
    expect(reportOf(rotated)).toMatchObject({ shares: { written: [], old } });
    expect([told.code, reportOf(told)]).toEqual([1, { shares: { written: [], old } }]);
    expect([again.code, reportOf(again)]).toEqual([0, { shares: { written: old, old: [] } }]);
    expect(macsIn(join(folder, 'moved.json'))).toHaveLength(1);
    expect(macsIn(file)).toHaveLength(2);
  });

  test('keeps the keys when a share cannot be written any more, and names it', async () => {
    const { folder, keys } = aHub();
    const file = join(folder, 'licences.json');
    await keys('share', 'driver-licences', '--out', file);
    rmSync(file);
    // A folder in its place: nothing can be put there in one step.
    mkdirSync(join(file, 'inside'), { recursive: true });

    const rotated = await keys('rotate');

    expect(rotated.code).toBe(0);
    expect(reportOf(rotated)).toMatchObject({ shares: { old: [{ name: 'driver-licences' }] } });
    expect(readdirSync(folder)).toEqual(['licences.json']);
  });

  test('writes and notes none while keys change, so that none is of the old keys', async () => {
    const { dataDir, folder, keys } = aHub();
    const [first, second] = [join(folder, 'licences.json'), join(folder, 'insurance.json')];
    await keys('share', 'driver-licences', '--out', first);
    // As a change of keys holds it.
    const held = join(dataDir, 'keys.json.rotating');
    writeFileSync(held, '');

    const refused = await Promise.all([keys('share', 'health-insurance', '--out', second), keys('shares')]);
    const written = readdirSync(folder);
    rmSync(held);
    const given = await keys('share', 'health-insurance', '--out', second);
    const all = await keys('shares');

    expect(refused.map(({ code }) => code)).toEqual([1, 1]);
    expect(refused.map(reportOf)).toEqual(refused.map(() => ({ error: 'ROTATION_UNDER_WAY' })));
    expect(written).toEqual(['licences.json']);
    expect(given.code).toBe(0);
    expect(reportOf(all)).toMatchObject({ shares: { written: [{ file: first }, { file: second }] } });
  });
});
