import Fastify, { type FastifyInstance } from 'fastify';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { BYTE_MESSAGE, readByteMessage, routeBytes, writeByteMessage } from '#shared/byte-route.ts';
import { createGrantCheck } from '#shared/grant-check.ts';
import { signGrant } from '#shared/grant.ts';
import { createHttpServer, urlOf } from '#shared/http-server.ts';
import { gatewayKeysOf, keysOf } from '#shared/keys.ts';
import { HUB_HEADERS, macOf } from '#shared/request-mac.ts';

import { aCitizen } from '../support/callers.ts';
import { freshKeys } from '../support/hub-keys.ts';

const NOW = new Date('2026-11-20T02:00:00Z');
const keys = freshKeys();
const MOST = 1_000;

let app: FastifyInstance;
beforeAll(async () => {
  app = createHttpServer(() => Promise.resolve(null));
  const check = createGrantCheck({ keys: keysOf(keys, 'dossiers'), now: () => NOW });
  const echo = {
    path: '/echo',
    mostBytes: MOST,
    answer: async ({ who }: { readonly who: string }, { head, bytes }: { head: object; bytes: Buffer }) => ({
      head: { ...head, who },
      bytes: Buffer.from(bytes.toReversed()),
    }),
  };
  routeBytes(app, [echo], { check, contextOf: ({ caller }) => ({ who: caller.actor.kind }) });
  await app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => app.close());

async function send(body: Buffer, sent: Buffer = body): Promise<Response> {
  const gateway = gatewayKeysOf(keys);
  const grant = await signGrant(
    aCitizen('r'),
    { issuer: 'gateway', audience: 'dossiers', now: NOW },
    gateway.privateKey,
  );
  const macKey = gateway.macTo.get('dossiers');
  const at = String(NOW.getTime());
  return fetch(`${urlOf(app)}/echo`, {
    method: 'POST',
    body: new Uint8Array(sent),
    headers: {
      'content-type': BYTE_MESSAGE,
      [HUB_HEADERS.grant]: grant,
      [HUB_HEADERS.at]: at,
      [HUB_HEADERS.via]: '',
      [HUB_HEADERS.mac]: macKey ? macOf({ grant, at, via: '', body }, macKey) : '',
    },
  });
}

describe('a byte message', () => {
  test('is read as it was written, whatever its head and bytes are', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), fc.uint8Array(), (head, bytes) => {
        const message = { head: { ...head }, bytes: Buffer.from(bytes) };

        expect(readByteMessage(writeByteMessage(message))).toEqual(message);
      }),
    );
  });

  test.each(['', 'no line end', 'not json\nbytes', '12\nbytes', 'null\nbytes'])('%j is none', (text) => {
    expect(readByteMessage(Buffer.from(text))).toBeNull();
  });
});

describe('a byte route', () => {
  test('answers bytes that no text could hold, for the caller of the grant', async () => {
    const bytes = Buffer.from([0x00, 0xff, 0x0a, 0x80]);

    const answer = await send(writeByteMessage({ head: { a: 1 }, bytes }));

    expect(readByteMessage(Buffer.from(await answer.arrayBuffer()))).toEqual({
      head: { a: 1, who: 'CITIZEN' },
      bytes: Buffer.from([0x80, 0x0a, 0xff, 0x00]),
    });
  });

  test('answers nothing to a message that was changed on its way, nor without a grant', async () => {
    const [said, changed] = ['a', 'b'].map((id) =>
      writeByteMessage({ head: { id }, bytes: Buffer.alloc(0) }),
    );
    const bare = await fetch(`${urlOf(app)}/echo`, {
      method: 'POST',
      headers: { 'content-type': BYTE_MESSAGE },
      body: '{}\n',
    });

    expect(said && changed && (await send(said, changed)).status).toBe(401);
    expect(bare.status).toBe(401);
  });

  test('reads no more than it may hold', async () => {
    const answer = await send(writeByteMessage({ head: {}, bytes: Buffer.alloc(MOST) }));

    expect(answer.status).toBe(400);
  });

  test('is not there where a subgraph brings none', async () => {
    const bare = Fastify();
    routeBytes(bare, [], { check: () => Promise.resolve(null), contextOf: () => ({}) });

    const { statusCode } = await bare.inject({ method: 'POST', url: '/files' });

    expect(statusCode).toBe(404);
  });
});
