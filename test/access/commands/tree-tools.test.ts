import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { CommandOutcome, SubgraphRuntime, WithRuntime } from '#shared/define.ts';
import { silentLog } from '#shared/log.ts';
import { UsageError } from '#shared/usage-error.ts';

import { treeTools } from '../../../subgraphs/access/commands/tree-tools.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { NOON, openLog, type LogDatabase } from '../log-database.ts';

const noServices = { ask: () => Promise.reject(new Error('none')), close: () => Promise.resolve() };
const noDatabase: WithRuntime = () => Promise.reject(new Error('no database was to be opened'));

function run(
  name: string,
  options: Readonly<Record<string, string>>,
  on: WithRuntime,
  word = '',
): Promise<CommandOutcome> {
  const tool = treeTools.find((each) => each.name === name);
  return tool === undefined ? Promise.reject(new Error(name)) : tool.run({ word, options }, on);
}

describe('hub access: verify, export, head and retain', () => {
  let log: LogDatabase;
  let database: WithRuntime;
  let headText: string;
  beforeAll(async () => {
    log = await openLog();
    const { orm, keys } = log;
    const runtime: SubgraphRuntime = { orm, keys, log: silentLog(), now: () => NOON, services: noServices };
    database = (work) => work(runtime);
    await log.sealedLooks(30, NOON);
    await log.sealedLooks(20, new Date(NOON.getTime() + 60_000));
    headText = (await run('head', {}, database)).lines.join('\n');
  });
  afterAll(() => log.close());

  /** An export of the log as it is. */
  async function anExport(): Promise<{ folder: string; file: string; lines: string[] }> {
    const folder = temporaryFolder();
    const file = join(folder, 'nhật ký.ndjson');
    await run('export', {}, database, file);
    return { folder, file, lines: readFileSync(file, 'utf8').trimEnd().split('\n') };
  }

  /** What is told of an export whose lines were changed, without any database. */
  async function verdictOn(
    change: (lines: string[]) => readonly string[],
    withHead = false,
  ): Promise<CommandOutcome & { report: unknown }> {
    const { folder, file, lines } = await anExport();
    const head = join(folder, 'head.json');
    writeFileSync(head, headText);
    writeFileSync(file, `${change(lines).join('\n')}\n`);
    return run('verify', withHead ? { export: file, head } : { export: file }, noDatabase);
  }

  test('a log that nobody touched is whole, in the database and in its export, against the head that one holds', async () => {
    const head = join(temporaryFolder(), 'head.json');
    writeFileSync(head, headText);

    const online = await run('verify', { head }, database);
    const offline = await verdictOn((lines) => lines, true);

    expect(online).toMatchObject({ done: true, report: { size: 50, records: 50, waiting: 0, findings: [] } });
    expect(offline).toMatchObject({
      done: true,
      report: { size: 50, records: 50, waiting: null, findings: [] },
    });
  });

  test('an export tells who looked and why, and of the people nothing that leads to them', async () => {
    const { lines } = await anExport();
    const stored = await log.rows(
      sql<{
        person: string;
        salt: string;
      }>`select person::text, encode(salt, 'hex') as salt from access_record`,
    );

    const text = lines.join('\n');
    expect(text).toContain('PROCESS_DOSSIER');
    expect(stored).toHaveLength(50);
    expect(
      stored.flatMap(({ person, salt }) => [person, salt]).filter((secret) => text.includes(secret)),
    ).toEqual([]);
  });

  // The first line is the header; leaf n is line n + 1, up to the head after leaf 29.
  test.each<[string, (lines: string[]) => readonly string[], number]>([
    [
      'a record altered',
      (lines) => lines.map((line, at) => (at === 8 ? line.replace('ONE_STOP', 'HEAD') : line)),
      7,
    ],
    ['a line deleted', (lines) => lines.toSpliced(8, 1), 7],
    ['a line inserted', (lines) => lines.toSpliced(8, 0, lines[3] ?? ''), 7],
    ['two lines exchanged', (lines) => lines.toSpliced(8, 2, lines[9] ?? '', lines[8] ?? ''), 7],
    [
      'a record removed from its line',
      (lines) => lines.map((line, at) => (at === 8 ? line.replace(/"record":.*/, '"record":null}') : line)),
      7,
    ],
  ])('an export with %s is not whole, and the first wrong leaf is named', async (_what, change, first) => {
    const verdict = await verdictOn(change);

    expect(verdict).toMatchObject({ done: false, report: { first } });
    expect(verdict.lines[0]).toMatch(/^\d+: .+ \/ .+/);
  });

  test('an export whose tail was cut is whole by itself, and is not against the head that one holds', async () => {
    const cut = (lines: string[]): string[] => lines.slice(0, 32);

    expect(await verdictOn(cut)).toMatchObject({ done: true, report: { size: 30 } });
    expect(await verdictOn(cut, true)).toMatchObject({ done: false, report: { first: 30 } });
  });

  test('what is no export, no head or no number is wrong use, and no database is opened for it', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'something.json');
    writeFileSync(file, '{"v":2}\n');

    await expect(run('verify', { export: file }, noDatabase)).rejects.toThrow(UsageError);
    await expect(run('verify', { export: join(folder, 'absent') }, noDatabase)).rejects.toThrow(UsageError);
    await expect(run('verify', { head: file }, noDatabase)).rejects.toThrow(UsageError);
    await expect(run('export', {}, database, file)).rejects.toThrow(UsageError);
    await expect(run('retain', { years: '0' }, noDatabase)).rejects.toThrow(UsageError);
    await expect(run('retain', {}, noDatabase)).rejects.toThrow(UsageError);
  });

  test('retention tells when no year is past its time', async () => {
    expect(await run('retain', { years: '5' }, database)).toMatchObject({
      done: true,
      report: { years: [] },
    });
  });
});
