import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import { sql } from 'kysely';
import { describe, expect, onTestFinished, test } from 'vitest';

import { BoundedCache } from '../../gateway/plan/bounded-cache.ts';
import { subgraph as access } from '../../subgraphs/access/subgraph.ts';
import { aCitizen } from '../support/callers.ts';
import { openCanary } from '../support/canary.ts';
import { hear, markedSince } from '../support/heard.ts';
import { startHubWorld } from '../support/hub-world.ts';
import type { Relay, RelayedRequest } from '../support/hub-world-relay.ts';
import { HINTS, isMarked } from '../support/marked-identifier.ts';
import { startWorld } from '../support/subgraph-world.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { endWatched } from '../support/watched-hub.ts';

const NUMBER = '036194999001';

describe('a marked identifier', () => {
  test.each([
    ['alone', NUMBER],
    ['among words', `Số ${NUMBER}, sinh năm 1994`],
    ['in JSON', JSON.stringify({ id: NUMBER })],
    ['in the query of a URL', `/?id=${NUMBER}&more=%22${encodeURIComponent(` ${NUMBER}`)}`],
    ['backwards', NUMBER.split('').toReversed().join('')],
    ['as bytes', Buffer.from(NUMBER).toString('hex')],
    ['at the beginning of base64', inBase64(NUMBER)],
    ['in base64, behind one byte', inBase64(`"${NUMBER}"`)],
    ['in base64, behind two', inBase64(`["${NUMBER}"]`)],
  ])('is found %s', (_how, text) => {
    expect(isMarked(text)).toBe(true);
    expect(HINTS.some((hint) => text.includes(hint))).toBe(true);
  });

  test.each([
    ['the end of a UUID', '11111111-1111-4111-8111-036194999001'],
    ['a longer number', `1${NUMBER}`],
    ['a fraction', `0.${NUMBER}`],
    ['a digest', 'a036194999001b'],
    ['another person’s number', '036194000001'],
    [
      'a moment in a token',
      ['', ' ', '  '].map((before) => inBase64(`${before}"exp":1795399912,"iat":1799991795}`)).join(' '),
    ],
  ])('is not %s', (_what, text) => {
    expect(isMarked(text)).toBe(false);
  });
});

describe('a world of the tests fails when it ends', () => {
  test.each([
    [
      'a text',
      sql`insert into unit_name (code, name, name_en) values ('X', ${`Số ${NUMBER}`}, '')`,
      'unit_name.name',
    ],
    [
      'a list',
      sql`insert into unit_name (code, name, name_en, successor_codes) values ('X', '', '', ${[NUMBER]})`,
      'unit_name.successor_codes',
    ],
    ['JSON', sql`update purpose set rules = jsonb_build_object('person', ${NUMBER}::text)`, 'purpose.rules'],
    ['bytes', sql`update emergency set sealed_reason = ${Buffer.from(NUMBER)}`, 'emergency.sealed_reason'],
  ])('with an identifier in %s of a row', async (_where, statement, column) => {
    const world = await startWorld(access);
    await sql`insert into emergency (id, person, unit, requested_by, requested_at)
      values (gen_random_uuid(), gen_random_uuid(), 'H26', 'somebody', now())`.execute(
      world.runtime.orm.em.fork().getKysely(),
    );

    await statement.execute(world.runtime.orm.em.fork().getKysely());

    await expect(world.stop()).rejects.toThrow(`access.${column}.`);
  });

  test('with an identifier in a line of its log, at whatever level', async () => {
    const world = await startWorld(access, { seeded: false });

    world.runtime.log.trace({ found: [NUMBER] }, 'looked up');

    await expect(world.stop()).rejects.toThrow('a line of the log.');
  });

  test('with an identifier in an error that was answered', () => {
    const canary = openCanary();

    canary.saw('an error of an answer', JSON.stringify([{ message: `${NUMBER} is not known` }]));

    expect(canary.release).toThrow('an error of an answer.');
  });

  test('and not when nothing of the kind was left behind', async () => {
    const world = await startWorld(access);
    await world.asks({ caller: aCitizen('11111111-1111-4111-8111-111111111111'), query: '{ __typename }' });

    await expect(world.stop()).resolves.toBeUndefined();
  });
});

describe('a hub of the tests fails when it ends', () => {
  test('with identifiers in its log, a key of a cache and another subgraph’s row, and names each place', async () => {
    const world = await startHubWorld();
    const { orm, log } = world.subgraphs.units.runtime;

    log.warn(`không có ${NUMBER}`);
    new BoundedCache<number>(1).set(`person ${NUMBER}`, 1);
    await sql`update unit set name = ${NUMBER} where code = 'H26'`.execute(orm.em.fork().getKysely());

    await expect(world.stop()).rejects.toThrow(
      'A personal identifier stands in a key of a cache, in a line of the log, in units.unit.name.',
    );
  }, 120_000);

  test.each<[string, Partial<RelayedRequest>]>([
    ['the text of an operation to units', { query: `{ units(search: "${NUMBER}") { edges { cursor } } }` }],
    ['the header traceparent to units', { headers: { traceparent: `00-${NUMBER}-01` } }],
    ['the header tracestate to units', { headers: { tracestate: `vendor=${NUMBER}` } }],
    [
      'the header x-hub-grant to units',
      { headers: { 'x-hub-grant': `e30.${Buffer.from(`{"ref":"${NUMBER}"}`).toString('base64url')}.c2ln` } },
    ],
    [
      'what is recorded by units',
      { query: 'mutation ($r: R!) { recordUsage(report: $r) { id } }', variables: { r: { text: NUMBER } } },
    ],
  ])('with an identifier in %s', async (place, request) => {
    const canary = openCanary();
    const sent = {
      subgraph: 'units',
      query: '{ __typename }',
      variables: {},
      via: '',
      headers: {},
      ...request,
    };
    const relay: Relay = { url: '', seen: [sent], down: false, stop: () => Promise.resolve() };

    await endWatched(canary, {
      relays: { units: relay },
      internalUrl: await metricsOf('up 1'),
      stop: relay.stop,
    });

    expect(canary.release).toThrow(`stands in ${place}.`);
  });

  test('with an identifier in a label of a metric, while what is counted may be any number', async () => {
    const [canary, other] = [openCanary(), openCanary()];
    const end = { relays: {}, stop: () => Promise.resolve() };

    await endWatched(canary, { ...end, internalUrl: await metricsOf(`asked{by="${NUMBER}"} 1`) });
    await endWatched(other, { ...end, internalUrl: await metricsOf(`asked{by="x"} ${NUMBER}`) });

    expect(canary.release).toThrow('a label of a metric.');
    expect(other.release).not.toThrow();
  });
});

describe('a process of the hub is heard', () => {
  test.each([
    ['what a process printed', 'process.stdout'],
    ['what a process printed as an error', 'process.stderr'],
    ['the log of a process', 'fs.createWriteStream("hub.log")'],
  ])('in %s', async (place, stream) => {
    const cwd = temporaryFolder();
    const child = spawn(process.execPath, ['-e', `${stream}.write("${NUMBER}\\n")`], { cwd });

    hear(child, { HUB_DATA_DIR: join(cwd) });
    await once(child, 'close');

    expect(markedSince()).toEqual([place]);
  });
});

function inBase64(text: string): string {
  return Buffer.from(text).toString('base64url');
}

async function metricsOf(text: string): Promise<string> {
  const server = createServer((_request, response) => response.end(`${text}\n`)).listen(0, '127.0.0.1');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await once(server, 'listening');
  // A TCP server's address is an object.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
