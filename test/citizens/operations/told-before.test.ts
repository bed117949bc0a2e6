import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { HubKeys } from '#shared/key-file.ts';
import { newSecret } from '#shared/new-keys.ts';
import { keysOf } from '#shared/keys.ts';
import { withNewestLastingOnly, withRenewedLasting } from '#shared/lasting-renewal.ts';

import { registerCitizen } from '../../../subgraphs/citizens/operations/register-citizen.ts';
import { type NewDocument, storeDocument } from '../../../subgraphs/citizens/operations/store-document.ts';
import { subgraph } from '../../../subgraphs/citizens/subgraph.ts';
import { startWorld, type SubgraphWorld } from '../../support/subgraph-world.ts';
import { aNewborn } from '../a-newborn.ts';
import { refOf } from '../people.ts';

let world: SubgraphWorld;
let old: HubKeys;
let renewed: HubKeys;
let retired: HubKeys;
beforeAll(async () => {
  world = await startWorld(subgraph, { now: new Date('2026-11-22T03:00:00Z') });
  old = world.keys;
  renewed = withRenewedLasting(old, newSecret(), new Date(0));
  retired = withNewestLastingOnly(renewed);
});
afterAll(() => world.stop());

const em = () => world.runtime.orm.em.fork();
const registers = (keys: HubKeys, dossier: string) =>
  registerCitizen(em(), aNewborn({ dossier }), { mode: 'demo', keys: keysOf(keys, 'citizens') });
const stores = (keys: HubKeys, dossierCode: string, document: Partial<NewDocument> = {}) =>
  storeDocument(
    em(),
    {
      dossierCode,
      type: 'KQ.G15.000038',
      ownerRef: refOf('citizen'),
      ownerKind: 'CITIZEN',
      number: 'XN-999/301',
      issuerCode: 'H38.9001',
      issuedOn: '2026-11-22',
      validUntil: '2027-05-22',
      legalForm: 'E_ORIGINAL',
      signature: 'SIGNED_VALID',
      sha256: 'a'.repeat(64),
      ...document,
    },
    keysOf(keys, 'citizens'),
  );
// As a process of before left it: the person's name alone says whose dossier it was.
const forgets = (dossier: string) =>
  sql`delete from civil_event where dossier_code = ${dossier}`.execute(em().getKysely<unknown>());

describe('what a dossier had told citizens is found when it is told again', () => {
  test('whatever became of the secret that names were made with', async () => {
    const child = await registers(old, 'H26.9001-261120-0801');
    const paper = await stores(old, 'H26.9001-261120-0801');

    const [again, onceMore] = [
      await registers(renewed, 'H26.9001-261120-0801'),
      await registers(retired, 'H26.9001-261120-0801'),
    ];
    const papers = [
      await stores(renewed, 'H26.9001-261120-0801'),
      await stores(retired, 'H26.9001-261120-0801'),
    ];

    expect([again, onceMore]).toEqual([1, 2].map(() => ({ ...child, repeated: true })));
    expect(papers).toEqual([1, 2].map(() => ({ ...paper, repeated: true })));
  });

  test('also when a process of before has registered the child, once it is told while that secret is there', async () => {
    const child = await registers(old, 'H26.9001-261120-0802');
    await forgets('H26.9001-261120-0802');

    const during = await registers(renewed, 'H26.9001-261120-0802');
    const after = await registers(retired, 'H26.9001-261120-0802');

    expect([during, after]).toEqual([1, 2].map(() => ({ ...child, repeated: true })));
  });

  test('also by a process that has not read the new secret yet', async () => {
    const child = await registers(renewed, 'H26.9001-261120-0803');
    const paper = await stores(renewed, 'H26.9001-261120-0803');

    expect(await registers(old, 'H26.9001-261120-0803')).toEqual({ ...child, repeated: true });
    expect(await stores(old, 'H26.9001-261120-0803')).toEqual({ ...paper, repeated: true });
  });

  test('and made once when it is told at the same moment by processes of either secret', async () => {
    const dossier = 'H26.9001-261120-0804';
    const each = Array.from({ length: 12 }, (_none, number) => (number % 2 === 0 ? old : renewed));

    const children = await Promise.all(each.map((keys) => registers(keys, dossier)));
    const papers = await Promise.all(each.map((keys) => stores(keys, dossier)));

    expect(new Set(children.map((child) => ('ref' in child ? child.ref : null))).size).toBe(1);
    expect(children.filter((child) => 'repeated' in child && !child.repeated)).toHaveLength(1);
    expect(new Set(papers.map((paper) => ('id' in paper ? paper.id : null))).size).toBe(1);
    expect(papers.filter((paper) => 'repeated' in paper && !paper.repeated)).toHaveLength(1);
  });

  test('while something else of the same dossier is refused, and another kind of result is one of its own', async () => {
    const dossier = 'H26.9001-261120-0805';
    const paper = await stores(old, dossier);

    expect(await stores(renewed, dossier, { sha256: 'b'.repeat(64) })).toMatchObject({
      code: 'DIFFERENT_CONTENT',
    });
    const other = await stores(renewed, dossier, { type: 'KQ.G15.000039' });
    expect(other).toMatchObject({ repeated: false });
    expect(other).not.toMatchObject({ id: 'id' in paper ? paper.id : '' });
  });
});
