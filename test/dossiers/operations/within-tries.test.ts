import type { EntityManager } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { Intake } from '../../../subgraphs/dossiers/entities/intake.ts';
import { hasHadTries, withinTries } from '../../../subgraphs/dossiers/operations/within-tries.ts';
import { subgraph } from '../../../subgraphs/dossiers/subgraph.ts';
import { startWorld, type SubgraphWorld } from '../../support/subgraph-world.ts';

const NOW = new Date('2026-11-20T02:00:00Z');
const NOBODY = { ownerRef: null, partyRef: null, people: [], procedureId: '1.001193@2025-07-01' };

let world: SubgraphWorld;
beforeAll(async () => {
  world = await startWorld(subgraph, { seeded: false, now: NOW });
});
afterAll(() => world.stop());

const fork = (): EntityManager => world.runtime.orm.em.fork();
const missOf = (account: string) => (em: EntityManager) => {
  const when = { openedAt: NOW, expiresAt: NOW };
  em.create(Intake, {
    ...NOBODY,
    ...when,
    id: crypto.randomUUID(),
    account,
    channel: 'DIRECT',
    unit: 'H26.9001',
  });
  return 'told';
};
const missed = (account: string) => withinTries(fork(), { account, now: NOW }, missOf(account));

test('a hundred misses at one moment are thirty that are told and seventy that are not', async () => {
  const told = await Promise.all(Array.from({ length: 100 }, () => missed('a hundred')));

  expect(told.filter((answer) => answer === 'told')).toHaveLength(30);
  expect(await fork().count(Intake, { account: 'a hundred' })).toBe(30);
  expect(await hasHadTries(fork(), { account: 'a hundred', now: NOW })).toBe(true);
});

test('nobody waits for what another account is answered', async () => {
  const inOther = await withinTries(fork(), { account: 'one', now: NOW }, () => missed('other'));

  expect(inOther).toBe('told');
});

test('an answer that fails is no try', async () => {
  const failing = withinTries(fork(), { account: 'fails', now: NOW }, (em) => {
    missOf('fails')(em);
    throw new Error('the connection is lost');
  });

  await expect(failing).rejects.toThrow('the connection is lost');
  expect(await fork().count(Intake, { account: 'fails' })).toBe(0);
});
