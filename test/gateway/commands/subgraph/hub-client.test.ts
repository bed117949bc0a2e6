import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import * as v from 'valibot';
import { describe, expect, onTestFinished, test } from 'vitest';

import { createHubClient } from '../../../../gateway/commands/subgraph/hub-client.ts';
import { HubRefusal } from '../../../../gateway/commands/subgraph/hub-answer.ts';
import { UsageError } from '#shared/usage-error.ts';

const TOKEN = 'eyJhbGciOiJub25lIn0.e30.';
const shape = v.object({ a: v.number() });

async function asking(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<unknown> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await once(server, 'listening');
  // A TCP server's address is an object.
  const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`);
  return createHubClient({ url, token: TOKEN }).ask({ query: '{ a }', shape });
}

const saying = (body: unknown) => (_request: IncomingMessage, response: ServerResponse) =>
  void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
const refusing = (code: string, message: string) => saying({ errors: [{ message, extensions: { code } }] });

describe('the client of a hub', () => {
  test('sends the token to the hub alone and gives the data of the answer', async () => {
    const data = await asking((request, response) => {
      saying({ data: { a: request.headers.authorization === `Bearer ${TOKEN}` ? 1 : 0 } })(request, response);
    });

    expect(data).toEqual({ a: 1 });
  });

  test('follows no redirect, and says nothing of the token', async () => {
    let asked = 0;
    const failed = asking((_request, response) => {
      asked += 1;
      response.writeHead(307, { location: '/elsewhere' }).end();
    });

    await expect(failed).rejects.toThrow('is not reached');
    expect(asked).toBe(1);
    expect(String(await failed.catch((error: unknown) => error))).not.toContain(TOKEN);
  });

  test.each([
    ['no JSON', (_request: IncomingMessage, response: ServerResponse) => void response.end('<html>')],
    ['other data', saying({ data: { a: 'một' } })],
    ['no data', saying({ data: null })],
    ['a list', saying([1])],
  ])('an answer with %s is told in words', async (_what, answer) => {
    await expect(asking(answer)).rejects.toThrow('does not speak as a hub does');
  });

  test('a refused token is wrong use, and the words say what to set', async () => {
    const failed = asking(refusing('UNAUTHENTICATED', 'x'));

    await expect(failed).rejects.toBeInstanceOf(UsageError);
    await expect(failed).rejects.toThrow('HUB_TOKEN');
  });

  test('a hub of another version is told as that', async () => {
    await expect(asking(refusing('GRAPHQL_VALIDATION_FAILED', 'x'))).rejects.toThrow('different versions');
  });

  test('a refusal keeps its code, and shows what a terminal would obey', async () => {
    const failed = asking(refusing('FORBIDDEN', 'Không được\u001B[2J'));

    await expect(failed).rejects.toMatchObject({ code: 'FORBIDDEN', message: 'Không được<U+001B>[2J' });
    await expect(failed).rejects.toBeInstanceOf(HubRefusal);
  });
});
