import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import type { FastifyInstance } from 'fastify';

import { createGrantCheck } from '#shared/grant-check.ts';
import { statedCaller } from '#shared/grant-caller.ts';
import { signGrant } from '#shared/grant.ts';
import { createHttpServer, rawBodyOf } from '#shared/http-server.ts';
import { gatewayKeysOf, keysOf, type GrantKeys } from '#shared/keys.ts';
import { HUB_HEADERS, macOf } from '#shared/request-mac.ts';

import { aCitizen, aService } from '../support/callers.ts';
import { freshKeys } from '../support/hub-keys.ts';

const hub = freshKeys();
const gateway = gatewayKeysOf(hub);
const dossiers = keysOf(hub, 'dossiers');
const START = Date.parse('2026-11-21T02:00:00Z');
const CALLER = aCitizen('ref-of-the-caller');
const STATED = statedCaller(CALLER);
const BODY = '{"query":"{ area(code: \\"15\\") { name } }"}';

let clock = START;
let app: FastifyInstance;
beforeAll(async () => {
  const check = createGrantCheck({ keys: keysOf(hub, 'units'), now: () => new Date(clock) });
  app = createHttpServer(async () => null);
  app.post('/graphql', async (request) => {
    const granted = await check(request, rawBodyOf(request));
    return { granted: granted && { ...granted, caller: statedCaller(granted.caller) } };
  });
  await app.ready();
});
beforeEach(() => {
  clock = START;
});
afterAll(() => app.close());

describe('a subgraph answers whoever shows a grant and a MAC that fit', () => {
  test('a request of the gateway is granted its caller and the way it vouches for', async () => {
    expect(await sent()).toMatchObject({ caller: STATED, via: 'Dossier.owner' });
  });

  test('a service is granted its own name', async () => {
    const grant = await grantOf(dossiers, aService('dossiers'));

    const granted = await sent({ grant, sender: dossiers });

    expect(granted).toMatchObject({ caller: { actor: { kind: 'SERVICE', name: 'dossiers' } } });
  });

  test('a grant serves many requests until it ends, and none after', async () => {
    const grant = await grantOf(gateway, CALLER);

    const within = [await sent({ grant }), await sent({ grant, after: 59_000 })];
    const after = await sent({ grant, after: 60_000 });

    expect(within).toMatchObject([
      { caller: STATED, via: 'Dossier.owner' },
      { caller: STATED, via: 'Dossier.owner' },
    ]);
    expect(after).toBeNull();
  });
});

describe('a subgraph answers nobody else', () => {
  test('a request without any of the headers is refused', async () => {
    expect(await posted(BODY, {})).toBeNull();
  });

  test.each(Object.values(HUB_HEADERS))('a request with an empty %s is refused', async (header) => {
    const headers = await headersOf();

    expect(await posted(BODY, { ...headers, [header]: '' })).toBeNull();
  });

  test('a request whose body was changed under way is refused', async () => {
    const headers = await headersOf();

    expect(await posted(BODY.replace('15', '01'), headers)).toBeNull();
  });

  test('a request whose body means the same but is written otherwise is refused', async () => {
    const headers = await headersOf();

    expect(await posted(` ${BODY}`, headers)).toBeNull();
  });

  test('a request whose way was changed to the list of dossiers is refused', async () => {
    const headers = await headersOf({ via: 'Query.citizen' });

    expect(await posted(BODY, { ...headers, [HUB_HEADERS.via]: 'Dossier.owner' })).toBeNull();
  });

  test('a recorded request is worthless after half a minute, also with a newer time', async () => {
    const headers = await headersOf();
    clock += 30_001;

    const replayed = await posted(BODY, headers);
    const restamped = await posted(BODY, { ...headers, [HUB_HEADERS.at]: String(clock) });

    expect([replayed, restamped]).toEqual([null, null]);
  });

  test('a service that got hold of a grant of the gateway cannot use it', async () => {
    const grant = await grantOf(gateway, CALLER);

    expect(await sent({ grant, sender: dossiers })).toBeNull();
  });

  test('the MAC of one grant does not fit another grant of the same caller', async () => {
    const headers = await headersOf();
    clock += 1_000;
    const other = await grantOf(gateway, CALLER);

    expect(await posted(BODY, { ...headers, [HUB_HEADERS.grant]: other })).toBeNull();
  });

  test('a request of another hub is refused', async () => {
    const foreign = gatewayKeysOf(freshKeys());

    expect(await sent({ grant: await grantOf(foreign, CALLER), sender: foreign })).toBeNull();
  });
});

interface Sending {
  readonly grant?: string;
  readonly sender?: GrantKeys;
  readonly via?: string;
  readonly after?: number;
}

async function sent(sending: Sending = {}): Promise<unknown> {
  clock = START + (sending.after ?? 0);
  return posted(BODY, await headersOf(sending));
}

async function headersOf(sending: Sending = {}): Promise<Record<string, string>> {
  const { sender = gateway, via = 'Dossier.owner' } = sending;
  const grant = sending.grant ?? (await grantOf(sender, CALLER));
  const at = String(clock);
  const key = sender.macTo.get('units') ?? expect.fail('every sender may speak to units');
  return {
    [HUB_HEADERS.grant]: grant,
    [HUB_HEADERS.at]: at,
    [HUB_HEADERS.via]: via,
    [HUB_HEADERS.mac]: macOf({ grant, at, via, body: BODY }, key),
  };
}

function grantOf(sender: GrantKeys, caller: typeof CALLER): Promise<string> {
  const terms = { issuer: sender.holder, audience: 'units', now: new Date(clock) };
  return signGrant(caller, terms, sender.privateKey);
}

async function posted(body: string, headers: Readonly<Record<string, string>>): Promise<unknown> {
  const response = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  return response.json<{ granted: unknown }>().granted;
}
