import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Caller } from '#shared/caller.ts';
import { signGrant } from '#shared/grant.ts';
import type { HubKeys } from '#shared/key-file.ts';
import { rotated } from '#shared/key-rotation.ts';
import { keyShareOf } from '#shared/key-share.ts';
import { gatewayKeysOf, keysOf } from '#shared/keys.ts';
import { HUB_HEADERS, macOf } from '#shared/request-mac.ts';

import {
  aCitizen,
  anOfficer,
  anOfficerOnCase,
  anonymous,
  aService,
} from '../../../../test/support/callers.ts';
import { freshKeys } from '../../../../test/support/hub-keys.ts';
import { post } from '../../../../test/support/subgraph-world.ts';

const NAME = 'driver-licences';
const SERVER = resolve(import.meta.dirname, '../server.js');
const HUSBAND = '1509bb0a-9bf1-4331-8a11-8783593942a4';
const CITIZEN = '00a154d8-5ed8-4bcc-b5c7-19c2add9ca88';
const NOBODY = '00000000-0000-4000-8000-000000000000';
const ENTITIES = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Citizen {
  __typename ref driverLicences { number classes validUntil issuer { code } } } } }`;

const keys = freshKeys();
let folder = '';
let shareFile = '';
let server: ChildProcess;
let url = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'driver-licences-'));
  shareFile = join(folder, 'share.json');
  writeFileSync(shareFile, JSON.stringify(keyShareOf(keys, NAME)), { mode: 0o600 });
  server = spawn(process.execPath, [SERVER, '--share', shareFile, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = (await once(server.stdout ?? expect.fail('it has an output'), 'data')) as [Buffer];
  url = /^ready (\S+)/.exec(said.toString())?.[1] ?? expect.fail('it says where it answers');
});
afterAll(async () => {
  server.kill();
  await once(server, 'close');
  rmSync(folder, { recursive: true });
});

interface Asked {
  readonly caller: Caller;
  readonly refs?: readonly string[];
  readonly via?: string;
  readonly with?: HubKeys;
  readonly audience?: string;
  readonly at?: number;
}

async function signed(asked: Asked): Promise<{ body: string; headers: Record<string, string> }> {
  const { caller, refs = [HUSBAND], via = '', audience = NAME } = asked;
  const sender = gatewayKeysOf(asked.with ?? keys);
  const issued = { issuer: sender.holder, audience, now: new Date() };
  const grant = await signGrant(caller, issued, sender.privateKey);
  const of = refs.map((ref) => ({ __typename: 'Citizen', ref }));
  const body = JSON.stringify({ query: ENTITIES, variables: { of } });
  const at = String(asked.at ?? Date.now());
  const mac = macOf({ grant, at, via, body }, sender.macToMember(NAME));
  const { grant: g, at: a, via: v, mac: m } = HUB_HEADERS;
  return { body, headers: { [g]: grant, [a]: at, [v]: via, [m]: mac } };
}

async function asks(asked: Asked) {
  const { body, headers } = await signed(asked);
  return post(url, body, headers);
}

describe('a request of the gateway is answered, person by person', () => {
  test('a driver reads their own licences, newest first, each naming its issuer for its owner to tell', async () => {
    const { status, data, errors } = await asks({ caller: aCitizen(HUSBAND) });

    expect([status, errors]).toEqual([200, []]);
    expect(data?.['_entities']).toMatchObject([
      {
        __typename: 'Citizen',
        ref: HUSBAND,
        driverLicences: [
          { number: 'HN-999-002', classes: ['C1', 'B'], issuer: { code: 'G01.9026' } },
          { number: 'HN-999-003', validUntil: null, issuer: null },
        ],
      },
    ]);
  });

  test('an officer gets the people of the case in the order asked, and null in the place of everybody else', async () => {
    const officer = anOfficerOnCase('H26.9001-261121-0001', [CITIZEN, HUSBAND]);
    const opens = { ...officer.opens, case: new Set(['Citizen.driverLicences']) };

    const { data } = await asks({
      caller: { ...officer, opens },
      refs: [CITIZEN, NOBODY, HUSBAND],
      via: 'Dossier.people',
    });

    expect(data?.['_entities']).toMatchObject([{ ref: CITIZEN }, null, { ref: HUSBAND }]);
  });

  test.each([
    ['another citizen', aCitizen(CITIZEN)],
    ['an officer without a case', anOfficer()],
    ['an officer on the case of others', anOfficerOnCase('H26.9001-261121-0001', [CITIZEN])],
    ['nobody in particular', anonymous],
  ])('%s gets null, as if the driver did not exist', async (_who, caller) => {
    const { data } = await asks({ caller });

    expect(data?.['_entities']).toEqual([null]);
  });

  test('a list of dossiers that opens the field opens it only by its own path', async () => {
    const officer = anOfficer();
    const opens = {
      ...officer.opens,
      list: new Set(['Citizen.driverLicences']),
      listPaths: new Set(['Dossier.owner']),
    };
    const caller = { ...officer, opens };

    const listed = await asks({ caller, via: 'Dossier.owner' });
    const elsewhere = await asks({ caller, via: 'Dossier.people' });

    expect(listed.data?.['_entities']).toMatchObject([{ ref: HUSBAND }]);
    expect(elsewhere.data?.['_entities']).toEqual([null]);
  });
});

describe('a request without a valid grant and MAC gets 401 and nothing else', () => {
  const refused = { status: 401, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] };

  test('one without any header is refused, also when it asks for the SDL', async () => {
    expect(await post(url, '{"query":"{ _service { sdl } }"}')).toMatchObject(refused);
  });

  test.each([
    ['is signed by another hub', { caller: aCitizen(HUSBAND), with: freshKeys() }],
    ['is meant for another subgraph', { caller: aCitizen(HUSBAND), audience: 'units' }],
    ['is a minute old', { caller: aCitizen(HUSBAND), at: Date.now() - 60_000 }],
  ])('one that %s is refused', async (_why, asked) => {
    expect(await asks(asked)).toMatchObject(refused);
  });

  test('one whose body, way or grant was changed on the way is refused', async () => {
    const { body, headers } = await signed({ caller: aCitizen(HUSBAND) });
    const changed = [
      post(url, body.replace(HUSBAND, CITIZEN), headers),
      post(url, body, { ...headers, [HUB_HEADERS.via]: 'Dossier.owner' }),
      post(url, body, { ...headers, [HUB_HEADERS.grant]: `${headers[HUB_HEADERS.grant] ?? ''}x` }),
      post(url, body, { ...headers, [HUB_HEADERS.grant]: 'bnVsbA.bnVsbA.bnVsbA' }),
    ];

    for (const answer of await Promise.all(changed)) {
      expect(answer).toMatchObject(refused);
    }
  });

  test('a subgraph that speaks for a person is refused: only the gateway does', async () => {
    const dossiers = keysOf(keys, 'dossiers');
    const issued = { issuer: 'dossiers', audience: NAME, now: new Date() };
    const grant = await signGrant(aCitizen(HUSBAND), issued, dossiers.privateKey);
    const at = String(Date.now());
    const body = JSON.stringify({ query: '{ __typename }' });
    const mac = macOf({ grant, at, via: '', body }, gatewayKeysOf(keys).macToMember(NAME));

    const answer = await post(url, body, {
      [HUB_HEADERS.grant]: grant,
      [HUB_HEADERS.at]: at,
      [HUB_HEADERS.mac]: mac,
    });

    expect(answer).toMatchObject(refused);
  });
});

test('keys that were rotated are taken as soon as the file has changed, without a restart', async () => {
  const newer = rotated(keys, { now: new Date(Date.now() - 10_000), lead: 0, overlap: 600 });
  const before = await asks({ caller: aCitizen(HUSBAND), with: newer });
  writeFileSync(`${shareFile}.new`, JSON.stringify(keyShareOf(newer, NAME)));
  renameSync(`${shareFile}.new`, shareFile);

  const after = await asks({ caller: aCitizen(HUSBAND), with: newer });
  const stillOld = await asks({ caller: aCitizen(HUSBAND) });

  expect([before.status, after.status, stillOld.status]).toEqual([401, 200, 200]);
});

test('the gateway is told the SDL that lies beside the server, and how fresh the data are', async () => {
  const sender = gatewayKeysOf(keys);
  const grant = await signGrant(
    aService('gateway'),
    { issuer: 'gateway', audience: NAME, now: new Date() },
    sender.privateKey,
  );
  const at = String(Date.now());
  const body = JSON.stringify({ query: '{ _service { sdl } dataAsOf }' });
  const mac = macOf({ grant, at, via: '', body }, sender.macToMember(NAME));

  const { data } = await post(url, body, {
    [HUB_HEADERS.grant]: grant,
    [HUB_HEADERS.at]: at,
    [HUB_HEADERS.mac]: mac,
  });

  expect(data).toMatchObject({ _service: { sdl: expect.stringContaining('driverLicences') } });
  expect(Date.parse(String(data?.['dataAsOf']))).toBeLessThan(Date.now());
});
