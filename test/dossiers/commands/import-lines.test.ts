import { createReadStream, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { CommandFile } from '#shared/define.ts';
import type { ServiceQuery } from '#shared/service-calls.ts';

import { importLines } from '../../../subgraphs/dossiers/commands/import-lines.ts';
import { DossierOutbox } from '../../../subgraphs/dossiers/entities/dossier-outbox.ts';
import { Dossier } from '../../../subgraphs/dossiers/entities/dossier.ts';
import { subgraph } from '../../../subgraphs/dossiers/subgraph.ts';
import { startWorld, type SubgraphWorld } from '../../support/subgraph-world.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { aSyncRecord, everyoneKnown } from '../sync-records.ts';

describe('importing a file with a record a line', () => {
  let world: SubgraphWorld;
  beforeAll(async () => {
    world = await startWorld({ ...subgraph, workers: [] }, { seeded: false });
  });
  afterAll(() => world.stop());

  const fileOf = (path: string, said: string[] = []): CommandFile => ({
    path,
    size: statSync(path).size,
    // Small pieces: lines are cut in the middle.
    bytes: (start) => createReadStream(path, { start, highWaterMark: 1_000 }),
    say: (words) => void said.push(words),
  });
  const written = (name: string, lines: readonly string[], end = '\n'): string => {
    const path = join(temporaryFolder(), name);
    writeFileSync(path, lines.join('\n') + end);
    return path;
  };
  const imports = (
    file: CommandFile,
    ask: (query: ServiceQuery) => ReturnType<typeof everyoneKnown> = everyoneKnown,
  ) => importLines({ ...world.runtime, services: { ask, close: async () => undefined } }, file);
  const records = (from: number, count: number) =>
    Array.from({ length: count }, (_, index) => JSON.stringify(aSyncRecord(from + index)));

  test('every line is taken, in batches with one look-up of people each, and it is told how far it is', async () => {
    const said: string[] = [];
    const asked: string[] = [];
    const path = written('all.ndjson', records(0, 2_500), '');

    const outcome = await imports(fileOf(path, said), (query) => {
      asked.push(query.subgraph);
      return everyoneKnown(query);
    });

    expect(outcome).toMatchObject({ done: true, report: { lines: 2_500, stored: 2_500, refused: 0 } });
    expect(asked.filter((name) => name === 'citizens')).toHaveLength(3);
    expect(said.at(-1)).toMatch(/^100% · 2500 dòng/);
  });

  test('refused lines stand in the report by number, field and reason, and no value is repeated', async () => {
    const placeholder = aSyncRecord(9_001, { DinhDanhCHS: [{ LoaiDinhDanh: 2, SoDinhDanh: '000000001' }] });
    const path = written('some.ndjson', [
      ...records(9_000, 1),
      '',
      '{"MaHoSo": "cut off',
      JSON.stringify(placeholder),
      ...records(9_002, 1),
    ]);

    const outcome = await imports(fileOf(path));

    const report = readFileSync(`${path}.refused.ndjson`, 'utf8');
    const lines = report
      .trim()
      .split('\n')
      .map((line) => Object(JSON.parse(line)));
    expect(outcome).toMatchObject({ done: false, report: { lines: 5, stored: 2, refused: 2 } });
    expect(lines.map(({ line, field }) => [line, field])).toEqual([
      [3, ''],
      [4, 'DinhDanhCHS'],
    ]);
    expect(report).not.toContain('000000001');
  });

  test('an import that is cut off goes on where it stopped, whatever the file is called now', async () => {
    const refused = JSON.stringify(aSyncRecord(20_000, { TrangThaiHoSo: 77 }));
    const path = written('cut.ndjson', [refused, ...records(20_001, 3_499)]);
    let left = 2;
    const failing = imports(fileOf(path), async (query) => {
      if (query.subgraph === 'citizens' && (left -= 1) < 0) {
        throw new Error('citizens went away');
      }
      return everyoneKnown(query);
    });
    await expect(failing).rejects.toThrow('went away');
    const soFar = await world.runtime.orm.em.fork().count(DossierOutbox, { code: { $like: '%-002____' } });
    // What a process wrote to the report and did not live to count.
    writeFileSync(`${path}.refused.ndjson`, '{"line":2,"field":"","reason":"half a li', { flag: 'a' });
    const renamed = path.replace('cut', 'renamed');
    renameSync(path, renamed);
    renameSync(`${path}.refused.ndjson`, `${renamed}.refused.ndjson`);

    const outcome = await imports(fileOf(renamed));

    const em = world.runtime.orm.em.fork();
    expect(soFar).toBe(1_999);
    expect(outcome).toMatchObject({ report: { lines: 3_500, stored: 3_499, unchanged: 0, refused: 1 } });
    expect(await em.count(Dossier, { code: { $like: '%-002____' } })).toBe(3_499);
    expect(await em.count(DossierOutbox, { code: { $like: '%-002____' } })).toBe(3_499);
    expect(readFileSync(`${renamed}.refused.ndjson`, 'utf8').trim().split('\n')).toHaveLength(1);
  });

  test('a file that is done is not read again, and says what came of it', async () => {
    const path = written('twice.ndjson', records(40_000, 10));
    await imports(fileOf(path));

    const again = await imports(fileOf(path), () => Promise.reject(new Error('asked')));

    expect(again).toMatchObject({ done: true, report: { lines: 10, stored: 10 } });
  });
});
