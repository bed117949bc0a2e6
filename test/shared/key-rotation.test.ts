import { describe, expect, onTestFinished, test } from 'vitest';

import { createGrantCheck } from '#shared/grant-check.ts';
import { signGrant } from '#shared/grant.ts';
import { createHttpServer, rawBodyOf } from '#shared/http-server.ts';
import type { HubKeys } from '#shared/key-file.ts';
import { rotated } from '#shared/key-rotation.ts';
import { gatewayKeysOf, keysOf } from '#shared/keys.ts';
import { HUB_HEADERS, macOf } from '#shared/request-mac.ts';

import { createGrants } from '../../gateway/reach/grants.ts';
import { aCitizen } from '../support/callers.ts';
import { freshKeys } from '../support/hub-keys.ts';
import { inTurn } from '../support/in-turn.ts';

const CALLER = aCitizen('ref-of-the-caller');
const START = Date.parse('2026-11-21T02:00:00Z');
const LEAD = 30;
const OVERLAP = 120;
const BODY = '{"query":"{ __typename }"}';

type Headers = Readonly<Record<string, string>>;

// A gateway and a subgraph as two processes are: each with its own copy of the key file, and time that a test moves.
const NOTHING = { coordinates: new Set<string>(), sensitive: new Set<string>() };

async function aWorld() {
  let clock = START;
  const now = (): Date => new Date(clock);
  const gatewayFile = freshKeys();
  const subgraphFile = structuredClone(gatewayFile);
  const keys = gatewayKeysOf(gatewayFile, () => clock);
  const grants = createGrants({ keys, now, toldWhoAsks: new Map([['units', NOTHING]]) });
  const check = createGrantCheck({ keys: keysOf(subgraphFile, 'units', () => clock), now });
  const app = createHttpServer(async () => null);
  app.post('/graphql', async (request, reply) =>
    reply.code((await check(request, rawBodyOf(request))) ? 200 : 401).send({}),
  );
  onTestFinished(() => app.close());
  const headersWith = (grant: string): Headers => {
    const key = keys.macTo.get('units') ?? expect.fail('the gateway may speak to units');
    const at = String(clock);
    const mac = macOf({ grant, at, via: '', body: BODY }, key);
    return {
      [HUB_HEADERS.grant]: grant,
      [HUB_HEADERS.at]: at,
      [HUB_HEADERS.via]: '',
      [HUB_HEADERS.mac]: mac,
    };
  };
  const post = async (headers: Headers): Promise<number> => {
    const options = { method: 'POST', url: '/graphql', body: BODY } as const;
    const sent = { 'content-type': 'application/json', ...headers };
    return (await app.inject({ ...options, headers: sent })).statusCode;
  };
  return {
    /** Moves the time to this many seconds after the start. */
    at: (seconds: number): void => {
      clock = START + seconds * 1000;
    },
    keys,
    now,
    next: () => rotated(gatewayFile, { now: now(), lead: LEAD, overlap: OVERLAP }),
    noticed: (by: 'gateway' | 'subgraph', { grants: pairs, mac }: HubKeys): void => {
      Object.assign(by === 'gateway' ? gatewayFile : subgraphFile, { grants: pairs, mac });
    },
    grant: () => grants('units', CALLER),
    headersWith,
    post,
    ask: async () => post(headersWith(await grants('units', CALLER))),
  };
}

const SECONDS = Array.from({ length: LEAD + OVERLAP + 60 }, (_none, index) => index);

describe('keys are replaced while requests go on', () => {
  test.each([
    ['the gateway', 'the subgraph only just in time', 'gateway', 'subgraph'],
    ['the subgraph', 'the gateway only just in time', 'subgraph', 'gateway'],
  ] as const)('no request is refused when %s notices at once and %s', async (_a, _b, first, last) => {
    const world = await aWorld();
    const next = world.next();
    world.noticed(first, next);

    const statuses = await inTurn(SECONDS, async (second) => {
      world.at(second);
      if (second === LEAD - 1) {
        world.noticed(last, next);
      }
      return world.ask();
    });

    expect(new Set(statuses)).toEqual(new Set([200]));
  });

  test('no request is refused when keys are replaced again before the last ones are used', async () => {
    const world = await aWorld();

    const statuses = await inTurn(SECONDS, async (second) => {
      world.at(second);
      if (second % 10 === 0) {
        const next = world.next();
        world.noticed('gateway', next);
        world.noticed('subgraph', next);
      }
      return world.ask();
    });

    expect(new Set(statuses)).toEqual(new Set([200]));
  });

  test('the new key signs from its time on, also what was cached, and the old is taken until its end', async () => {
    const world = await aWorld();
    const next = world.next();
    world.noticed('gateway', next);
    world.noticed('subgraph', next);
    const oldKey = world.keys.privateKey;
    world.at(LEAD - 1);
    const before = await world.grant();
    world.at(LEAD);
    const since = await world.grant();
    const oldGrantAt = async (seconds: number): Promise<number> => {
      world.at(seconds);
      const terms = { issuer: 'gateway', audience: 'units', now: world.now() };
      return world.post(world.headersWith(await signGrant(CALLER, terms, oldKey)));
    };

    const [atLast, tooLate] = [await oldGrantAt(LEAD + OVERLAP - 1), await oldGrantAt(LEAD + OVERLAP)];

    expect(kidOf(since)).not.toBe(kidOf(before));
    expect([atLast, tooLate]).toEqual([200, 401]);
  });

  test('a grant of a key that ended is refused also by a subgraph that had checked it', async () => {
    const world = await aWorld();
    world.at(LEAD + OVERLAP - 5);
    const grant = await world.grant();
    world.at(0);
    const next = world.next();
    world.noticed('subgraph', next);
    world.at(LEAD + OVERLAP - 1);

    const checked = await world.post(world.headersWith(grant));
    world.at(LEAD + OVERLAP);
    const ended = await world.post(world.headersWith(grant));

    expect([checked, ended]).toEqual([200, 401]);
  });

  test('a MAC of a secret that ended is refused, though its grant is new', async () => {
    const world = await aWorld();
    const next = world.next();
    world.noticed('subgraph', { ...next, grants: world.next().grants });
    world.at(LEAD + OVERLAP - 1);
    const last = await world.ask();

    world.at(LEAD + OVERLAP);
    const ended = await world.ask();

    expect([last, ended]).toEqual([200, 401]);
  });

  test('what ended long ago is left out of the file, and what ends keeps its end', async () => {
    const world = await aWorld();
    const first = world.next();
    world.at(10);
    const second = rotated(first, { now: world.now(), lead: LEAD, overlap: OVERLAP });
    world.at(LEAD + OVERLAP);
    const third = rotated(second, { now: world.now(), lead: LEAD, overlap: OVERLAP });

    expect([first, second, third].map(({ mac }) => mac.length)).toEqual([2, 3, 3]);
    expect(second.mac[2]?.until).toBe(first.mac[1]?.until);
    expect(third.grants['gateway']).toHaveLength(3);
  });

  test('what was sealed, indexed and signed for years is not touched by a rotation', async () => {
    const keys = freshKeys();
    const before = keysOf(keys, 'citizens');

    const after = keysOf(rotated(keys, { now: new Date(), lead: 0, overlap: 0 }), 'citizens');

    expect(after.namings).toEqual(before.namings);
    expect(after.blinds).toEqual(before.blinds);
    expect(after.lasting.equals(before.lasting)).toBe(true);
    expect(after.seals.map(({ id }) => id)).toEqual(before.seals.map(({ id }) => id));
    expect(after.privateKey.equals(before.privateKey)).toBe(false);
  });
});

function kidOf(grant: string): string {
  // The header of a JWT.
  const header = JSON.parse(Buffer.from(grant.split('.')[0] ?? '', 'base64url').toString()) as {
    kid: string;
  };
  return header.kid;
}
