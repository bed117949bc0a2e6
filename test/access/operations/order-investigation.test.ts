import { afterAll, beforeAll, expect, test } from 'vitest';

import { sql } from 'kysely';

import type { CommandOutcome, SubgraphRuntime } from '#shared/define.ts';
import { openDatabase } from '#shared/database.ts';
import { keysOf } from '#shared/keys.ts';
import { silentLog } from '#shared/log.ts';
import { UsageError } from '#shared/usage-error.ts';

import { investigationTools } from '../../../subgraphs/access/commands/investigations.ts';
import { orderInvestigation } from '../../../subgraphs/access/operations/order-investigation.ts';
import { subgraph } from '../../../subgraphs/access/subgraph.ts';
import { aCitizen } from '../../support/callers.ts';
import { aLook, people, records } from '../looks.ts';
import { NOW, startRightsWorld, type RightsWorld } from '../rights-world.ts';

const SIGNED = { basis: 'Quyết định 12/QĐ', by: 'Nguyễn Văn A', approvedBy: 'Trần Thị B' };
const LOG = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Citizen {
  accesses { edges { node { id } } sealedCount } } } }`;

let world: RightsWorld;
/** As whoever runs the hub opens the database. */
let owner: SubgraphRuntime;
beforeAll(async () => {
  world = await startRightsWorld();
  const { rows } = await sql<{ url: string }>`select current_database() as url`.execute(
    world.em().getKysely<unknown>(),
  );
  const url = new URL(String(world.runtime.orm.config.get('driverOptions')['connectionString']));
  url.searchParams.delete('options');
  url.pathname = `/${rows[0]?.url}`;
  const orm = await openDatabase(subgraph, url.href);
  owner = { ...world.runtime, orm, keys: keysOf(world.keys, 'access'), log: silentLog(), now: () => NOW };
});
afterAll(async () => {
  await owner.orm.close(true);
  await world.stop();
});

function runs(
  name: string,
  word: string,
  options: Readonly<Record<string, string>>,
): Promise<CommandOutcome> {
  const tool = investigationTools.find((one) => one.name === name) ?? expect.fail(name);
  return tool.run({ word, options }, (work) => work(owner));
}

/** What the person is told of their log. */
async function told(ref: string): Promise<{ shown: number; sealed: number }> {
  const [person] = (await world.asksOne(aCitizen(ref), LOG, { of: [{ __typename: 'Citizen', ref }] })) as {
    accesses: { edges: unknown[]; sealedCount: number };
  }[];
  return { shown: person?.accesses.edges.length ?? -1, sealed: person?.accesses.sealedCount ?? -1 };
}

async function looked(caseCode: string): Promise<string> {
  const [ref = ''] = people(1);
  await records(world, aLook([ref], { case: caseCode }), aLook([ref], { case: 'H26.9001-261102-0077' }));
  return ref;
}

test('looks of a sealed case are counted, and shown from the day of their release on', async () => {
  const code = 'H26.9001-261102-0101';
  const ref = await looked(code);
  const before = await told(ref);

  const sealed = await runs('seal-investigation', 'PROCESS_DOSSIER', { case: code, ...SIGNED });
  const kept = await told(ref);
  const later = await runs('release-investigation', 'PROCESS_DOSSIER', {
    case: code,
    on: '2026-11-21',
    ...SIGNED,
  });
  const stillKept = await told(ref);
  const released = await runs('release-investigation', 'PROCESS_DOSSIER', { case: code, ...SIGNED });

  expect([sealed, later, released].map(({ done }) => done)).toEqual([true, true, true]);
  expect([before, kept, stillKept, await told(ref)]).toEqual([
    { shown: 2, sealed: 0 },
    { shown: 1, sealed: 1 },
    { shown: 1, sealed: 1 },
    { shown: 2, sealed: 0 },
  ]);
});

test('every order is kept signed with who ordered it, and one that was altered shows', async () => {
  const code = 'H26.9001-261102-0102';
  await runs('seal-investigation', 'PROCESS_DOSSIER', { case: code, ...SIGNED });
  await runs('release-investigation', 'PROCESS_DOSSIER', { case: code, ...SIGNED });

  const before = await runs('investigations', '', {});
  await sql`update investigation_order set note = replace(note, 'Trần Thị B', 'Lê Văn C') where note like ${`%${code}%SEAL%`}`.execute(
    owner.orm.em.fork().getKysely(),
  );
  const after = await runs('investigations', '', {});

  expect(before.done).toBe(true);
  expect(before.report).toMatchObject({
    orders: expect.arrayContaining([
      {
        id: expect.any(String),
        said: expect.objectContaining({ order: 'SEAL', caseCode: code, by: SIGNED.by }),
        holds: true,
      },
      {
        id: expect.any(String),
        said: expect.objectContaining({ order: 'RELEASE', caseCode: code }),
        holds: true,
      },
    ]),
  });
  expect(after.done).toBe(false);
});

test.each([
  ['by one person alone', 'PROCESS_DOSSIER', { approvedBy: SIGNED.by }, 'SAME_PERSON'],
  ['without a name', 'PROCESS_DOSSIER', { by: '' }, 'NAMES'],
  ['without a legal basis', 'PROCESS_DOSSIER', { basis: '' }, 'BASIS'],
  ['of a purpose that does not exist', 'CURIOSITY', {}, 'PURPOSE'],
])('an investigation is not sealed %s', async (_how, purpose, given, refusal) => {
  const outcome = await runs('seal-investigation', purpose, { case: 'any', ...SIGNED, ...given });

  expect(outcome).toMatchObject({ done: false, report: { refusal } });
});

test('what is sealed is not sealed again, and what is not sealed is not released', async () => {
  const sealed = { case: 'H26.9001-261102-0103', ...SIGNED };
  await runs('seal-investigation', 'PROCESS_DOSSIER', sealed);

  expect(await runs('seal-investigation', 'PROCESS_DOSSIER', sealed)).toMatchObject({
    report: { refusal: 'SEALED' },
  });
  expect(await runs('release-investigation', 'PROCESS_DOSSIER', { ...sealed, case: 'other' })).toMatchObject({
    report: { refusal: 'NOT_SEALED' },
  });
});

test('a command without a case, or with a day that does not exist, is wrong use and opens no database', () => {
  const release = investigationTools.find(({ name }) => name === 'release-investigation');
  const never = () => Promise.reject(new Error('no database was to be opened'));

  expect(() => release?.run({ word: 'EMERGENCY', options: SIGNED }, never)).toThrow(UsageError);
  expect(() =>
    release?.run({ word: 'EMERGENCY', options: { ...SIGNED, case: '*', on: '2026-02-30' } }, never),
  ).toThrow(UsageError);
});

test('whoever serves cannot order anything: the role of the subgraph may only read', async () => {
  const order = orderInvestigation(world.em(), {
    order: 'SEAL',
    purpose: 'PROCESS_DOSSIER',
    caseCode: 'H26.9001-261102-0104',
    releasedOn: null,
    legalBasis: SIGNED.basis,
    by: SIGNED.by,
    approvedBy: SIGNED.approvedBy,
    now: NOW,
    privateKey: keysOf(world.keys, 'access').lasting,
  });

  await expect(order).rejects.toThrow(/permission denied/);
});
