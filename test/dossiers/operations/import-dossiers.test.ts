import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { Dossier } from '../../../subgraphs/dossiers/entities/dossier.ts';
import { importDossiers, type OtherOwners } from '../../../subgraphs/dossiers/operations/import-dossiers.ts';
import { readSyncFile } from '../../../subgraphs/dossiers/rules/sync-file.ts';
import { subgraph } from '../../../subgraphs/dossiers/subgraph.ts';
import { startWorld, type SubgraphWorld } from '../../support/subgraph-world.ts';

const ownerRef = randomUUID();
const everyoneKnown: OtherOwners = {
  resolveParties: async (owners) =>
    owners.map(({ kind }) => ({ ref: ownerRef, kind: kind === 'PERSON' ? 'CITIZEN' : 'ORGANIZATION' })),
  resolveProcedures: async (asked) => asked.map(({ code }) => ({ id: `${code}@2025-07-01`, term: null })),
};
const nobodyKnown: OtherOwners = {
  resolveParties: async (owners) => owners.map(() => null),
  resolveProcedures: async (asked) => asked.map(() => null),
};

describe('importing a synchronisation message', () => {
  let world: SubgraphWorld;
  const sample = readSyncFile(readFileSync('subgraphs/dossiers/seed/sample-import.json', 'utf8')) ?? [];

  beforeAll(async () => {
    world = await startWorld(subgraph, { seeded: false });
  });
  afterAll(() => world.stop());

  const imported = async (records: readonly unknown[], owners = everyoneKnown) => {
    const rows = await importDossiers(world.runtime.orm.em.fork(), records, owners);
    return rows.map(({ row, outcome, problems }) => [
      row,
      outcome,
      problems.map(({ field }) => field).join(),
    ]);
  };

  test('the sample’s good records are stored and the one with a placeholder for its owner is refused by row', async () => {
    expect(await imported(sample)).toEqual([
      [1, 'STORED', ''],
      [2, 'STORED', ''],
      [3, 'REFUSED', 'DinhDanhCHS'],
    ]);
    const stored = await world.runtime.orm.em.fork().findOneOrFail(Dossier, { code: 'H38.9001-261006-0417' });
    expect(stored).toMatchObject({
      synchronised: true,
      ownerKind: 'ORGANIZATION',
      ownerRef,
      findings: ['CHANNEL_MISSING'],
    });
  });

  test('importing the same file again changes nothing and says so', async () => {
    expect(await imported(sample)).toEqual([
      [1, 'UNCHANGED', ''],
      [2, 'UNCHANGED', ''],
      [3, 'REFUSED', 'DinhDanhCHS'],
    ]);
  });

  test('a record whose owner or procedure nobody knows is refused for both reasons', async () => {
    expect(await imported(sample.slice(0, 1), nobodyKnown)).toEqual([[1, 'REFUSED', 'DinhDanhCHS,MaTTHC']]);
  });

  test('a dossier that occurs twice in a file is taken once', async () => {
    const [first] = sample;
    const record = { ...Object(first), MaHoSo: 'H38.9001-261005-0999' };

    expect(await imported([record, record])).toEqual([
      [1, 'STORED', ''],
      [2, 'REFUSED', 'MaHoSo'],
    ]);
  });

  test('a file of nonsense is refused row by row and nothing is asked of anyone', async () => {
    const mustNotAsk: OtherOwners = {
      resolveParties: () => Promise.reject(new Error('asked')),
      resolveProcedures: () => Promise.reject(new Error('asked')),
    };

    expect(await imported([null, 7, 'x'], mustNotAsk)).toEqual([
      [1, 'REFUSED', ''],
      [2, 'REFUSED', ''],
      [3, 'REFUSED', ''],
    ]);
  });
});
