import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { SubgraphFailure } from '#shared/subgraph-client.ts';

import { Errand, promise } from '../../../subgraphs/dossiers/entities/errand.ts';
import { runErrand } from '../../../subgraphs/dossiers/operations/run-errand.ts';
import { type InterlinkedWorld, NOW, startInterlinkedWorld } from '../interlinked-world.ts';

let world: InterlinkedWorld;
beforeAll(async () => {
  world = await startInterlinkedWorld();
});
afterAll(() => world.stop());

const em = () => world.dossiers.runtime.orm.em.fork();
const db = () => em().getKysely<unknown>();
const away = {
  ask: () => Promise.reject(new SubgraphFailure('SUBGRAPH_UNAVAILABLE', 'away')),
  close: async () => undefined,
};
const whileAway = () => runErrand(em(), { services: away, now: () => NOW });

test('without promised work there is nothing to do', async () => {
  expect(await whileAway()).toEqual({ outcome: 'NOTHING' });
});

test('what is promised is due for whoever looks at once, however fine the clock is', async () => {
  const subjects = Array.from({ length: 100 }, () => crypto.randomUUID());

  const due = await Promise.all(
    subjects.map(async (subject) => {
      const own = db();
      await promise(own, 'RESULT', [subject]);
      const { rows } = await sql`
        delete from errand where subject = ${subject}::uuid and due_at <= clock_timestamp() returning subject`.execute(
        own,
      );
      return rows.length;
    }),
  );

  expect(due).toEqual(subjects.map(() => 1));
});

test('work that fails is undone and put off, and done when the owner is back', async () => {
  const { groupId, code } = await world.declared();
  await world.becomes(code, 'COMPLETED');

  const failed = await whileAway();
  const putOff = await em().find(Errand, {});
  const meanwhile = await world.legs(groupId);
  await sql`update errand set due_at = clock_timestamp() - interval '1 second'`.execute(db());
  await world.works();

  expect(failed).toMatchObject({ outcome: 'FAILED' });
  expect(putOff).toMatchObject([{ attempts: 1 }]);
  expect(meanwhile.map(({ state }) => state)).toEqual(['RUNNING', 'WAITING', 'WAITING']);
  expect((await world.legs(groupId)).map(({ state }) => state)).toEqual(['DONE', 'RUNNING', 'RUNNING']);
});

test('a leg that has failed for a day is shown as stalled for want of an owner, and is left alone', async () => {
  const { groupId, code } = await world.declared();
  await world.becomes(code, 'COMPLETED');
  await sql`update errand set attempts = 300`.execute(db());

  await whileAway();

  expect((await world.legs(groupId))[0]).toMatchObject({ state: 'STALLED', problem: 'DATA_OWNER' });
  expect(await em().count(Errand)).toBe(0);
});

test('of many who look at once each takes other work', async () => {
  const groups = await Promise.all([1, 2, 3, 4].map(() => world.declared()));
  await Promise.all(groups.map(({ code }) => world.becomes(code, 'REJECTED')));
  const { services } = world.dossiers.runtime;

  const outcomes = await Promise.all(groups.map(() => runErrand(em(), { services, now: () => NOW })));
  await world.works();

  expect(outcomes.every(({ outcome }) => outcome !== 'FAILED')).toBe(true);
  const states = await Promise.all(groups.map(async ({ groupId }) => (await world.legs(groupId))[0]?.state));
  expect(states).toEqual(groups.map(() => 'REFUSED'));
});

test('a promise is told to whoever listens when it is committed', async () => {
  const gone = new AbortController();
  const told = world.dossiers.runtime.notices.listen('dossier_errand', {
    gone: gone.signal,
    everyMs: 60_000,
  });
  const listener = told[Symbol.asyncIterator]();
  await listener.next();
  await listener.next();

  const heard = listener.next();
  await promise(db(), 'LEG', [crypto.randomUUID()]);

  expect(await heard).toMatchObject({ done: false });
  gone.abort();
});
