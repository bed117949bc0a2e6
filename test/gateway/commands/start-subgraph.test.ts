import { once } from 'node:events';
import { expect, test } from 'vitest';
import { runCommand, startSubgraphProcess } from '../../support/hub-process.ts';
import { processesLeft } from '../../support/processes-of.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const PATIENCE_MS = 120_000;

test(
  'a subgraph runs alone on its own embedded database, and SIGTERM leaves nothing running',
  { timeout: PATIENCE_MS },
  async () => {
    const dataDir = temporaryFolder();
    const { child, url } = await startSubgraphProcess('units', { HUB_DATA_DIR: dataDir });
    const health = await fetch(new URL('/health/ready', url));

    child.kill('SIGTERM');
    const [code] = await once(child, 'exit');

    expect(health.status).toBe(200);
    expect(code).toBe(0);
    expect(await processesLeft(dataDir)).toEqual([]);
  },
);

test(
  'two subgraphs that run apart share the embedded database of their data folder',
  { timeout: PATIENCE_MS },
  async () => {
    const dataDir = temporaryFolder();
    await startSubgraphProcess('units', { HUB_DATA_DIR: dataDir });

    const { url } = await startSubgraphProcess('procedures', { HUB_DATA_DIR: dataDir });

    expect((await fetch(new URL('/health/ready', url))).status).toBe(200);
  },
);

test('a subgraph that does not exist is wrong use, and the names are given', async () => {
  const { code, err } = await runCommand('start-subgraph.ts', ['nobody'], {});

  expect(code).toBe(2);
  expect(err).toContain('units');
});
