import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { startGatewayProcess } from '../../support/gateway-process.ts';
import { BOOK, startLibrary, type LibraryWorld } from '../../support/library-world.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { until } from '#shared/until.ts';

const PATIENCE_MS = 120_000;
const SLOW_MS = 2_500;
const ONE = { data: { book: { title: 'one', stars: 'one', author: { name: 'An' } } } };

async function runs(words: readonly string[], settings: Readonly<Record<string, string>> = {}) {
  const dataDir = join(temporaryFolder(), 'data');
  return startGatewayProcess(words, { HUB_DATA_DIR: dataDir, ...settings }).ended;
}

/** A gateway in a process of its own over a library, and the file that it follows. */
async function startedOver(world: LibraryWorld, settings: Readonly<Record<string, string>> = {}) {
  const folder = temporaryFolder();
  const file = join(folder, 'supergraph.graphql');
  writeFileSync(file, world.one);
  const gateway = startGatewayProcess(['--supergraph', file, '--port', '0', '--open'], {
    HUB_DATA_DIR: join(folder, 'data'),
    ...settings,
  });
  return { ...gateway, file, url: await gateway.ready };
}

function asked(url: string): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: BOOK }),
  });
}

describe('npm run start:gateway', { timeout: PATIENCE_MS }, () => {
  test.each([
    ['--open'],
    ['--port', '4000'],
    ['--supergraph'],
    ['--supergraph', ''],
    ['--supergraph', 'a.graphql', '--port', '99999'],
    ['--supergraph', 'a.graphql', '--port', 'four'],
    ['--supergraph', 'a.graphql', 'another.graphql'],
    ['--nonsense'],
  ])('the wrong use %j %j ends with 2 and says what is right', async (...words) => {
    const { code, out, err } = await runs(words);

    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(/./);
  });

  test('its help names every argument in both languages', async () => {
    const { code, out } = await runs(['--help']);

    expect(code).toBe(0);
    expect(out).toMatch(/--supergraph <file>[\s\S]*--port <number>[\s\S]*--open/);
    expect(out).toMatch(/Run the gateway alone/);
  });

  test('a file that is not there ends it with 1, and the file is named', async () => {
    const { code, err } = await runs(['--supergraph', 'no-such-file.graphql', '--port', '0']);

    expect(code).toBe(1);
    expect(err).toContain('no-such-file.graphql');
  });

  test('a supergraph that would end the planner’s process ends nothing: it is refused with a reason', async () => {
    const { one } = await startLibrary();
    const file = join(temporaryFolder(), 'supergraph.graphql');
    writeFileSync(file, one.replace(/type Query[^}]*}/s, '').replace(/query: Query/, ''));

    const { code, err } = await runs(['--supergraph', file, '--port', '0', '--open']);

    expect(code).toBe(1);
    expect(err).toMatch(/cannot be served/);
    expect(err).not.toMatch(/panicked/);
  });

  test('production never goes together with --open', async () => {
    const { one } = await startLibrary();
    const file = join(temporaryFolder(), 'supergraph.graphql');
    writeFileSync(file, one);

    const { code, out, err } = await runs(['--supergraph', file, '--open'], { HUB_MODE: 'production' });

    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toContain('HUB_MODE');
  });
});

describe('a gateway in a process of its own', { timeout: PATIENCE_MS }, () => {
  test('says where it is ready, answers there, and ends with 0 at SIGTERM', async () => {
    const { child, url, ended } = await startedOver(await startLibrary());

    const answer = await asked(url);
    const body: unknown = await answer.json();
    child.kill('SIGTERM');

    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/graphql$/);
    expect(body).toEqual(ONE);
    expect((await ended).code).toBe(0);
  });

  test('at SIGTERM it is not ready at once, answers what is under way, and ends with 0', async () => {
    const world = await startLibrary();
    const { child, url, ended } = await startedOver(world);
    await asked(url);
    world.authors.delayMs = SLOW_MS;
    const arrived = world.authors.seen.length;

    const slow = asked(url);
    await until(async () => (world.authors.seen.length > arrived ? true : null), 60_000);
    child.kill('SIGTERM');
    const health = await until(async () => {
      const answer = await fetch(new URL('/health/ready', url));
      return answer.status === 503 ? answer : null;
    }, 900);
    const answer = await slow;

    expect(health?.headers.get('connection')).toBe('close');
    expect(await answer.json()).toEqual(ONE);
    expect((await ended).code).toBe(0);
  });

  test('at SIGTERM an answer that never comes does not keep it beyond the deadline of a request', async () => {
    const world = await startLibrary();
    const { child, url, ended } = await startedOver(world, { HUB_REQUEST_DEADLINE_MS: '1500' });
    world.authors.delayMs = PATIENCE_MS;

    const hopeless = asked(url).then((answer) => answer.status);
    await until(async () => (world.authors.seen.length > 0 ? true : null), 60_000);
    child.kill('SIGTERM');

    expect(await hopeless).toBe(200);
    expect((await ended).code).toBe(0);
  });

  test('after SIGTERM and the time to take notice nobody gets a new connection', async () => {
    const world = await startLibrary();
    const { child, url, ended } = await startedOver(world);
    world.authors.delayMs = SLOW_MS;
    const slow = asked(url);
    await until(async () => (world.authors.seen.length > 0 ? true : null), 60_000);

    child.kill('SIGTERM');
    const refused = await until(
      () =>
        fetch(new URL('/health/live', url)).then(
          () => null,
          () => true,
        ),
      SLOW_MS,
    );

    expect(refused).toBe(true);
    expect((await slow).status).toBe(200);
    expect((await ended).code).toBe(0);
  });

  test('SIGHUP reads the supergraph again', async () => {
    const world = await startLibrary();
    const { child, url, file } = await startedOver(world, { PORT: '0' });
    const before = await (await asked(url)).json();

    writeFileSync(file, world.two);
    child.kill('SIGHUP');
    const after = await until(async () => {
      const body: unknown = await (await asked(url)).json();
      return JSON.stringify(body) === JSON.stringify(before) ? null : body;
    }, 5_000);

    expect(after).toEqual({ data: { book: { title: 'two', stars: 'two', author: { name: 'An' } } } });
  });
});
