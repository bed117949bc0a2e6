import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { runCommand } from '../../../support/hub-process.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const NOWHERE = { HUB_DATA_DIR: '/nonexistent/data' };
const PATIENCE = { timeout: 120_000 };

describe('hub subgraph, asked wrongly', PATIENCE, () => {
  test.each([
    ['an unknown command', ['nonsense']],
    ['a check without its schema', ['check', '--name', 'x']],
    ['a schema that does not exist', ['check', '--name', 'x', '--schema', '/nonexistent.graphql']],
    ['a schema that is no text', ['check', '--name', 'x', '--schema', process.execPath]],
    ['a publication of nothing', ['publish']],
    ['half of the whole way', ['publish', '--name', 'x', '--schema', 'x.graphql']],
    ['a rollback to nowhere', ['rollback', '--name', 'x']],
    ['a rollback both ways', ['rollback', '--name', 'x', '--version', '1', '--out']],
    ['a version that is none', ['rollback', '--name', 'x', '--version', 'v1']],
    ['a sample that is none', ['certify', '--name', 'x', '--sample', '036194999001']],
    ['a refusal without a reason', ['refuse', '--proposal', 'x']],
    ['a month that is none', ['report', '--name', 'x', '--month', '2026-13']],
    ['a month that has not begun', ['report', '--name', 'x', '--month', '2099-01']],
    ['a report in two forms', ['report', '--name', 'x', '--month', '2026-01', '--csv', '--markdown']],
    ['a hub in the clear', ['list', '--hub', 'http://hub.example']],
    ['a hub with a password', ['list', '--hub', 'https://me:secret@hub.example']],
    ['two personas for one step', ['list', '--as', 'ministry-health,citizens-owner']],
  ])('%s is exit 2, in words, with nothing on stdout', async (_what, words) => {
    const { code, out, err } = await runCommand('hub.ts', ['subgraph', ...words], {
      ...NOWHERE,
      ...(words.includes('--as') && { HUB_DATA_DIR: temporaryFolder() }),
    });

    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err.trim()).not.toBe('');
    expect(err).not.toMatch(/^\s+at |secret|036194999001/m);
  });

  test('a hub that is not there is exit 1, with its address and what to do', async () => {
    const { code, err } = await runCommand(
      'hub.ts',
      ['subgraph', 'list', '--hub', 'http://127.0.0.1:1'],
      NOWHERE,
    );

    expect(code).toBe(1);
    expect(err).toContain('npm start');
  });

  test('a list of samples that is none is exit 2 and is not repeated', async () => {
    const file = join(temporaryFolder(), 'samples.json');
    writeFileSync(file, '[{"ref":"036194999001"}]');

    const { code, err } = await runCommand(
      'hub.ts',
      ['subgraph', 'certify', '--name', 'x', '--samples', file],
      NOWHERE,
    );

    expect(code).toBe(2);
    expect(err).not.toContain('036194999001');
  });

  test('the help of every command is in Vietnamese first, and names the options', async () => {
    const { code, out } = await runCommand('hub.ts', ['subgraph', '--help'], NOWHERE);

    expect(code).toBe(0);
    expect(out).toContain('Kiểm tra lược đồ');
    expect(out).toContain('--as <persona>');
  });
});
