import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';

import { SignJWT } from 'jose';
import { describe, expect, onTestFinished, test } from 'vitest';

import type { Caller } from '#shared/caller.ts';
import { statedCaller } from '#shared/grant-caller.ts';
import { createGrantCheck } from '#shared/grant-check.ts';
import { signGrant } from '#shared/grant.ts';
import { createHttpServer, rawBodyOf } from '#shared/http-server.ts';
import type { HubKeys } from '#shared/key-file.ts';
import { rotated } from '#shared/key-rotation.ts';
import { keyShareOf } from '#shared/key-share.ts';
import { gatewayKeysOf, keysOf, type GrantKeys } from '#shared/keys.ts';
import { HUB_HEADERS, macOf } from '#shared/request-mac.ts';

import { aCitizen, anOfficerOnCase, anonymous, aService } from '../support/callers.ts';
import { freshKeys } from '../support/hub-keys.ts';

const PAGE = readFileSync(resolve(import.meta.dirname, '../../subgraphs/GRANTS.md'), 'utf8');
const NOW = Date.parse('2026-11-21T02:00:00Z');
const BODY = '{"query":"{ me { fullName } }","variables":{"tên":"Hà"}}';
const hub = freshKeys();

// What goes between the page's code and the test: one case a line in, one verdict a line out.
const RUN = `
import sys
for line in sys.stdin:
    case = json.loads(line)
    try:
        caller, via = check(case["headers"], case["body"].encode(), case["share"], case["now"] / 1000)
        print(json.dumps({"caller": caller, "via": via}))
    except Refused as refused:
        print(json.dumps({"refused": str(refused)}))
`;

interface Sent {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly keys: HubKeys;
  readonly now: number;
}

// What the page's own code says of requests, in Python.
async function inPython(requests: readonly Sent[]): Promise<readonly unknown[]> {
  const code = /```python\n(.*?)```/s.exec(PAGE)?.[1] ?? expect.fail('the page has its example');
  const child = spawn('python3', ['-c', code + RUN], { stdio: ['pipe', 'pipe', 'inherit'] });
  const out = text(child.stdout);
  const lines = requests.map(({ headers, body, keys, now }) =>
    JSON.stringify({ headers, body, now, share: keyShareOf(keys, 'units') }),
  );
  child.stdin.end(lines.join('\n'));
  await once(child, 'close');
  return (await out)
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}

// What the kit says of the same.
async function inTheKit({ headers, body, keys, now }: Sent): Promise<unknown> {
  const check = createGrantCheck({ keys: keysOf(keys, 'units', () => now), now: () => new Date(now) });
  const app = createHttpServer(async () => null);
  onTestFinished(() => app.close());
  app.post('/graphql', async (request) => {
    const granted = await check(request, rawBodyOf(request));
    return { verdict: granted && { caller: statedCaller(granted.caller), via: granted.via } };
  });
  const response = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  return response.json<{ verdict: unknown }>().verdict;
}

interface Sending {
  readonly caller: Caller;
  readonly sender: GrantKeys;
  readonly audience: string;
  readonly via: string;
  /** Empty: one is signed. */
  readonly grant: string;
  readonly at: number;
}

async function sent(changes: Partial<Sending> = {}): Promise<Sent> {
  const usual = { caller: aCitizen('ref-1'), via: '', audience: 'units', at: NOW, grant: '' };
  const sending: Sending = { ...usual, sender: gatewayKeysOf(hub, () => changes.at ?? NOW), ...changes };
  const { sender, via } = sending;
  const at = String(sending.at);
  const grant = sending.grant || (await grantOf(sending));
  const key = sender.macTo.get('units') ?? expect.fail('every sender may speak to units');
  const headers = {
    [HUB_HEADERS.grant]: grant,
    [HUB_HEADERS.at]: at,
    [HUB_HEADERS.via]: via,
    [HUB_HEADERS.mac]: macOf({ grant, at, via, body: BODY }, key),
  };
  return { headers, body: BODY, keys: hub, now: sending.at };
}

function grantOf({ caller, sender, audience, at }: Sending): Promise<string> {
  return signGrant(caller, { issuer: sender.holder, audience, now: new Date(at) }, sender.privateKey);
}

const dossiers = keysOf(hub, 'dossiers');
const changed = async (headers: Readonly<Record<string, string>>): Promise<Sent> => {
  const request = await sent();
  return { ...request, headers: { ...request.headers, ...headers } };
};
const signedAs = (header: { alg: string; typ?: string; kid?: string; crit?: string[] }): Promise<string> =>
  new SignJWT({ hub: statedCaller(anonymous) })
    .setProtectedHeader(header)
    .setIssuer('gateway')
    .setAudience('units')
    .setExpirationTime(new Date(NOW + 60_000))
    .sign(gatewayKeysOf(hub).privateKey);

describe('the example of GRANTS.md decides in Python as the kit does', () => {
  test('it takes what the gateway and services send, with caller and way as they were', async () => {
    const requests = await Promise.all([
      sent(),
      sent({ caller: anonymous }),
      sent({ caller: anOfficerOnCase('H26.9001-261121-0001', ['one', 'two']), via: 'Dossier.owner' }),
      sent({ caller: aService('dossiers'), sender: dossiers }),
    ]);

    const [verdicts, ours] = await Promise.all([inPython(requests), Promise.all(requests.map(inTheKit))]);

    expect(verdicts).toEqual(ours);
    expect(ours).not.toContain(null);
  });

  test('it refuses what the kit refuses', async () => {
    const good = await sent();
    const foreign = freshKeys();
    const requests: readonly Sent[] = [
      { ...good, body: BODY.replace('fullName', 'residence') },
      await changed({ [HUB_HEADERS.via]: 'Dossier.owner' }),
      await changed({ [HUB_HEADERS.at]: String(NOW + 1) }),
      await changed({ [HUB_HEADERS.at]: 'now' }),
      await changed({ [HUB_HEADERS.mac]: '' }),
      await changed({ [HUB_HEADERS.mac]: 'AAAAAAAA.AAAA' }),
      await changed({ [HUB_HEADERS.grant]: '' }),
      await changed({ [HUB_HEADERS.grant]: 'a.b.c' }),
      { ...good, now: NOW + 30_001 },
      await sent({ audience: 'citizens' }),
      await sent({
        grant: await signGrant(
          anonymous,
          { issuer: 'gateway', audience: 'units', now: new Date(NOW - 60_000) },
          gatewayKeysOf(hub).privateKey,
        ),
      }),
      await sent({ sender: dossiers, caller: aCitizen('ref-1') }),
      await sent({ sender: dossiers, caller: aService('gateway') }),
      await sent({ sender: gatewayKeysOf(foreign) }),
      await sent({ sender: dossiers, grant: good.headers[HUB_HEADERS.grant] ?? '' }),
      await sent({ grant: withOtherClaims(good.headers[HUB_HEADERS.grant] ?? '') }),
      await sent({ grant: await signedAs({ alg: 'EdDSA', typ: 'at+jwt', kid: kidOf(good) }) }),
      await sent({ grant: await signedAs({ alg: 'EdDSA', typ: 'hub-grant+jwt' }) }),
      await sent({ grant: await signedAs({ alg: 'EdDSA', typ: 'hub-grant+jwt', kid: '../../x' }) }),
    ];

    const [verdicts, ours] = await Promise.all([inPython(requests), Promise.all(requests.map(inTheKit))]);

    expect(ours).toEqual(requests.map(() => null));
    expect(verdicts).toEqual(requests.map(() => ({ refused: expect.any(String) })));
  });

  test('it takes old and new keys while they are rotated, and the old ones no longer after', async () => {
    const next = rotated(hub, { now: new Date(NOW), lead: 30, overlap: 120 });
    const newGateway = gatewayKeysOf(next, () => NOW + 30_000);
    const requests: readonly Sent[] = [
      { ...(await sent({ at: NOW + 20_000 })), keys: next },
      { ...(await sent({ at: NOW + 25_000, sender: newGateway })), keys: next },
      { ...(await sent({ at: NOW + 149_999 })), keys: next },
      { ...(await sent({ at: NOW + 150_000 })), keys: next },
      { ...(await sent({ at: NOW + 150_000, sender: newGateway })), keys: next },
    ];

    const [verdicts, ours] = await Promise.all([inPython(requests), Promise.all(requests.map(inTheKit))]);

    expect(ours.map((verdict) => verdict !== null)).toEqual([true, true, true, false, true]);
    expect(verdicts).toEqual(ours.map((verdict) => verdict ?? { refused: 'key' }));
  });
});

function partsOf(grant: string): readonly string[] {
  return grant.split('.');
}

function withOtherClaims(grant: string): string {
  const [header = '', claims = '', signature = ''] = partsOf(grant);
  const changedClaims = Buffer.from(claims, 'base64url').toString().replace('ref-1', 'ref-2');
  return [header, Buffer.from(changedClaims).toString('base64url'), signature].join('.');
}

function kidOf({ headers }: Sent): string {
  const [header = ''] = partsOf(headers[HUB_HEADERS.grant] ?? '');
  // The header of a JWT.
  return (JSON.parse(Buffer.from(header, 'base64url').toString()) as { kid: string }).kid;
}
