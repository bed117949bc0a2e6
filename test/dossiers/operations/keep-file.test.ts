import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { keysOf } from '#shared/keys.ts';

import { keepFile, type FileNeeds } from '../../../subgraphs/dossiers/operations/keep-file.ts';
import { subgraph } from '../../../subgraphs/dossiers/subgraph.ts';
import { A_PDF, A_PNG, aPdfOf } from '../../support/papers.ts';
import { startWorld, type SubgraphWorld } from '../../support/subgraph-world.ts';

const NOW = new Date('2026-11-20T02:00:00Z');
const PERSON = '2f6f7d53-5cf0-4b4c-8f4e-56b8f3a5ad41';

let world: SubgraphWorld;
beforeAll(async () => {
  world = await startWorld(subgraph, { seeded: false, now: NOW });
});
afterAll(() => world.stop());

const fork = () => world.runtime.orm.em.fork();
const kept = (needs: Partial<FileNeeds>) =>
  keepFile(fork(), {
    bytes: A_PDF,
    account: 'an-account',
    partyRef: PERSON,
    intakeId: null,
    now: NOW,
    seals: keysOf(world.keys, 'dossiers').seals,
    ...needs,
  });
describe('a paper is kept', () => {
  test('with its type, size and hash, and its content lies sealed in the database', async () => {
    const file = await kept({ bytes: A_PNG, account: 'keeps-one' });

    const { rows } = await sql<{ sealed: Buffer }>`
      select sealed_bytes as sealed from file where account = 'keeps-one'`.execute(fork().getKysely());
    expect(file).toMatchObject({ mediaType: 'PNG', size: A_PNG.length });
    expect(rows).toHaveLength(1);
    expect(rows[0]?.sealed.includes(A_PNG.subarray(0, 8))).toBe(false);
  });

  test('once, when the same content is uploaded by the same account many times at once', async () => {
    const files = await Promise.all(Array.from({ length: 10 }, () => kept({ account: 'sends-twice' })));

    expect(new Set(files.map((file) => (typeof file === 'string' ? file : file.id))).size).toBe(1);
  });

  test('up to ten megabytes', async () => {
    expect(await kept({ bytes: aPdfOf(10 * 1024 * 1024) })).toMatchObject({ mediaType: 'PDF' });
    expect(await kept({ bytes: aPdfOf(10 * 1024 * 1024 + 1) })).toBe('TOO_LARGE');
  });

  test('unless it is empty or something else than a paper', async () => {
    expect(await kept({ bytes: Buffer.alloc(0) })).toBe('EMPTY');
    expect(await kept({ bytes: Buffer.from('<html>') })).toBe('TYPE_UNKNOWN');
  });

  test('until an account has a hundred that no dossier took', async () => {
    const papers = Array.from({ length: 105 }, (_none, index) =>
      kept({ bytes: aPdfOf(40 + index), account: 'hoards' }),
    );

    const outcomes = await Promise.all(papers);

    expect(outcomes.filter((outcome) => outcome === 'TOO_MANY')).toHaveLength(5);
  });
});
