import { execFile, execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { contractReasons } from '#schema/commands/check.ts';
import { staleFiles } from '#schema/commands/stale-files.ts';

import { temporaryFolder } from '../../support/temporary-folder.ts';

const ROOT = join(import.meta.dirname, '../../..');

describe('npm run contract:check', () => {
  test('the contract of this checkout passes its own check', async () => {
    expect(await contractReasons('HEAD')).toEqual([]);
  });

  test('a checkout as it was committed passes without a word', async () => {
    const { run } = aCommittedContract();

    expect(await run()).toEqual({ exitCode: 0, told: '' });
  });

  test('a removed field, stale files and a lost description are all told at once, and it ends with 1', async () => {
    const { edit, run } = aCommittedContract();
    edit('units.graphql', (sdl) =>
      sdl
        .replace(/ {2}"""\n[^"]*"""\n {2}aliases: \[String!\]!\n/, '')
        .replace(/ {2}"""\n[^"]*"""\n( {2}successors: \[Unit!\]!)/, '$1'),
    );

    const { exitCode, told } = await run();

    expect(exitCode).toBe(1);
    expect(told).toMatch(
      /units: Unit\.successors thiếu mô tả.* \/ units: Unit\.successors lacks a description/,
    );
    expect(told).toMatch(/schema\/supergraph\.graphql is not what "npm run contract:compose" makes now/);
    expect(told).toMatch(/schema\/generated\/units\.ts is not what "npm run contract:codegen" makes now/);
    expect(told).toMatch(/The breaking change "Unit\.aliases was removed\." has no new line/);
  });

  test('a removed field that the changelog names and files made anew pass', async () => {
    const { folder, edit, run } = aCommittedContract();
    edit('units.graphql', (sdl) => sdl.replace(/ {2}"""\n[^"]*"""\n {2}aliases: \[String!\]!\n/, ''));
    await node(folder, 'schema/commands/compose.ts');
    await node(folder, 'schema/commands/codegen.ts');
    appendFileSync(join(folder, 'schema/CHANGELOG.md'), '- `Unit.aliases` is gone: write the code itself.\n');

    expect(await run()).toEqual({ exitCode: 0, told: '' });
  });

  test('subgraphs that do not compose are one reason with the words of composition', async () => {
    const { edit, run } = aCommittedContract();
    edit('units.graphql', (sdl) => sdl.replace('parent: Unit\n', 'parent: Office\n'));

    const { exitCode, told } = await run();

    expect(exitCode).toBe(1);
    expect(told).toContain('Office');
    expect(told).not.toMatch(/^\s+at /m);
  });

  test('without a commit to compare with it says so and checks the rest', async () => {
    const { folder, run } = aCommittedContract();
    rmSync(join(folder, '.git'), { recursive: true });

    const { exitCode, told } = await run();

    expect(exitCode).toBe(0);
    expect(told).toMatch(/Không có HEAD để so sánh.* \/ There is no HEAD to compare with/);
  });

  test('a file that was never committed counts as stale', () => {
    const made = [{ file: 'generated/new.ts', command: 'npm run contract:codegen', text: 'x' }];

    expect(staleFiles(made, () => null)).toHaveLength(1);
  });
});

// The contract in a repository of its own, with what codegen reads beside it.
function aCommittedContract() {
  const folder = temporaryFolder();
  for (const entry of ['schema', 'package.json']) {
    cpSync(join(ROOT, entry), join(folder, entry), { recursive: true });
  }
  for (const entry of ['subgraphs', 'node_modules']) {
    symlinkSync(join(ROOT, entry), join(folder, entry));
  }
  git(folder, 'init', '--quiet');
  git(folder, 'add', 'schema');
  git(
    folder,
    '-c',
    'user.name=test',
    '-c',
    'user.email=test@example.com',
    'commit',
    '--quiet',
    '-m',
    'contract',
  );
  return {
    folder,
    edit: (file: string, change: (text: string) => string) => {
      const path = join(folder, 'schema', file);
      writeFileSync(path, change(readFileSync(path, 'utf8')));
    },
    run: () => node(folder, 'schema/commands/check.ts'),
  };
}

function git(folder: string, ...commands: readonly string[]): void {
  execFileSync('git', commands, { cwd: folder, stdio: 'ignore' });
}

function node(folder: string, file: string): Promise<{ exitCode: unknown; told: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join(folder, file)], { cwd: folder }, (error, stdout, stderr) => {
      resolve({ exitCode: error?.code ?? 0, told: stdout + stderr });
    });
  });
}
