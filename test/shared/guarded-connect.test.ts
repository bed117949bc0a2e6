import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { expect, onTestFinished, test } from 'vitest';
import { Pool } from 'undici';

import { guardedConnect } from '#shared/guarded-connect.ts';
import { createSubgraphClient } from '#shared/subgraph-client.ts';

const CONNECT_MS = 1_000;

/** A server on this machine, and how many connections it got. */
async function listening(): Promise<{ readonly port: number; readonly connections: () => number }> {
  let connections = 0;
  const server = createServer((_request, response) => response.end('{"data":{"one":1}}'));
  server.on('connection', () => {
    connections += 1;
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  // Listening on a port, so it has one.
  return { port: (server.address() as AddressInfo).port, connections: () => connections };
}

async function statusOf(origin: string, mode: 'demo' | 'production'): Promise<number> {
  const pool = new Pool(origin, { connect: guardedConnect({ mode, networks: [] }, CONNECT_MS) });
  onTestFinished(() => pool.destroy());
  const { statusCode, body } = await pool.request({ path: '/', method: 'GET' });
  await body.dump();
  return statusCode;
}

test.each(['127.0.0.1', 'localhost', '[::ffff:127.0.0.1]'])(
  'a demo reaches a member over plain http on this machine, as %s',
  async (host) => {
    const { port } = await listening();

    expect(await statusOf(`http://${host}:${port}`, 'demo')).toBe(200);
  },
);

test.each(['127.0.0.1', 'localhost', '[::1]', '[::ffff:127.0.0.1]', '0.0.0.0', '2130706433', '0x7f.1'])(
  'production opens no connection to this machine, called %s',
  async (host) => {
    const { port, connections } = await listening();

    await expect(statusOf(`https://${host}:${port}`, 'production')).rejects.toThrow(/no member may be/);
    await expect(statusOf(`http://${host}:${port}`, 'production')).rejects.toThrow(/has to be https/);
    expect(connections()).toBe(0);
  },
);

test('plain http is for this machine alone, also in a demo', async () => {
  await expect(statusOf('http://203.0.113.7', 'demo')).rejects.toThrow(/has to be https/);
});

test('a client of a member fails as with one that is away, and says nothing of where it would have gone', async () => {
  const { port } = await listening();
  const connect = guardedConnect({ mode: 'production', networks: [] }, CONNECT_MS);
  const client = createSubgraphClient({
    url: `https://127.0.0.1:${port}/graphql`,
    macKey: null,
    now: () => new Date(),
    connect,
  });
  onTestFinished(() => client.close());

  const sent = client.send({ grant: '', body: '{}', via: '' });

  await expect(sent).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
  await expect(sent).rejects.not.toThrow(/127\.0\.0\.1/);
});
