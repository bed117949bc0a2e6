import { Client, escapeIdentifier } from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { sql } from 'kysely';

import { startHubWorld, type HubAnswer, type HubWorld } from '../support/hub-world.ts';
import { inTurn } from '../support/in-turn.ts';

let world: HubWorld;
beforeAll(async () => {
  world = await startHubWorld();
});
afterAll(() => world.stop());

const OWN_NAME = '{ me { fullName } }';
const NAME = 'Nguyễn Thị Thu Hà';

const asksOwnName = (): Promise<HubAnswer> => world.asks('parent', OWN_NAME);

/** What is on record: each request once, however many people it was about. */
async function requestsOnRecord(): Promise<number> {
  const db = world.subgraphs.access.runtime.orm.em.fork().getKysely<unknown>();
  const { rows } = await sql<{ count: string }>`
    select count(distinct request) as count from access_record`.execute(db);
  return Number(rows[0]?.count);
}

/** Shuts the database of the log, with everybody who is connected, or lets them in again. */
async function database(state: 'SHUT' | 'OPEN'): Promise<void> {
  const name = world.subgraphs.access.runtime.orm.config.get('dbName') ?? '';
  const server = new Client({ connectionString: inject('postgres').url });
  await server.connect();
  await server.query(
    `alter database ${escapeIdentifier(name)} with allow_connections ${String(state === 'OPEN')}`,
  );
  if (state === 'SHUT') {
    await server.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
  }
  await server.end();
}

const shows = ({ text }: HubAnswer): boolean => text.includes(NAME);
const codesOf = ({ errors }: HubAnswer): readonly string[] => errors.map(({ extensions }) => extensions.code);

describe('while the database of the access log is away', () => {
  test('no personal data leaves; it says why, and what is public is answered', async () => {
    await database('SHUT');

    const answer = await world.asks('parent', '{ me { fullName } unit(code: "H26") { code } }');
    await database('OPEN');

    expect(answer.data).toEqual({ me: { fullName: null }, unit: { code: 'H26' } });
    expect(answer.errors).toMatchObject([
      {
        path: ['me', 'fullName'],
        extensions: { code: 'ACCESS_LOG_UNAVAILABLE', coordinate: 'Citizen.fullName' },
      },
    ]);
  });

  test('every answer under load that shows somebody is on record, through outage and return', async () => {
    const before = await requestsOnRecord();
    const answers: HubAnswer[] = [];
    let isOver = false;
    const client = async (): Promise<void> => {
      answers.push(await asksOwnName());
      await (isOver ? undefined : client());
    };

    const clients = Array.from({ length: 8 }, client);
    await inTurn([1, 2, 3], async () => {
      await until(() => answers.slice(-20).filter(shows).length > 0);
      await database('SHUT');
      const from = answers.length;
      await until(() => answers.slice(from).some((answer) => !shows(answer)));
      await database('OPEN');
      const open = answers.length;
      await until(() => answers.slice(open).some(shows));
    });
    isOver = true;
    await Promise.all(clients);

    const shown = answers.filter(shows);
    expect(shown.length).toBeGreaterThan(3);
    expect(await requestsOnRecord()).toBeGreaterThanOrEqual(before + shown.length);
    expect(new Set(answers.filter((answer) => !shows(answer)).flatMap(codesOf))).toEqual(
      new Set(['ACCESS_LOG_UNAVAILABLE']),
    );
  }, 60_000);
});

async function until(holds: () => boolean): Promise<void> {
  if (!holds()) {
    await new Promise(setImmediate);
    await until(holds);
  }
}
