import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, onTestFinished, test } from 'vitest';

import { signGrant } from '#shared/grant.ts';
import { readKeys, type HubKeys } from '#shared/key-file.ts';
import { gatewayKeysOf, keysOf } from '#shared/keys.ts';
import { HUB_HEADERS, macOf } from '#shared/request-mac.ts';

import { anonymous } from '../../support/callers.ts';
import { cloneDatabase, dropDatabase } from '../../support/clone-database.ts';
import { startGatewayProcess } from '../../support/gateway-process.ts';
import { runCommand, startHubProcess, startSubgraphProcess } from '../../support/hub-process.ts';
import { post } from '../../support/subgraph-world.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const PATIENCE_MS = 120_000;
const QUERY = '{ units(first: 1) { edges { node { code } } } }';
const EMPTY = { data: { units: { edges: [] } } };
const AT_ONCE = 16;
// Processes look at the file every second.
const SHORT = ['--lead', '4', '--overlap', '3'];

interface Hub {
  readonly dataDir: string;
  readonly gatewayUrl: string;
  readonly subgraphUrl: string;
}

/** A gateway and the units, each in a process of its own, with one key file between them. */
async function aHub(): Promise<Hub> {
  const dataDir = temporaryFolder();
  const databaseUrl = await cloneDatabase('units');
  onTestFinished(() => dropDatabase(databaseUrl));
  const shared = { HUB_DATA_DIR: dataDir, HUB_DATABASE_URL_UNITS: databaseUrl };
  const units = await startSubgraphProcess('units', shared);
  const gateway = startGatewayProcess([], { ...shared, PORT: '0', HUB_SUBGRAPH_URL_UNITS: units.url });
  return { dataDir, gatewayUrl: await gateway.ready, subgraphUrl: units.url };
}

async function asks(url: string, query: string, token?: string): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query }),
  });
  return response.text();
}

// Asks without a pause, as many at once, and gives each different answer.
async function answersUntil(ask: () => Promise<string>, isOver: () => boolean): Promise<ReadonlySet<string>> {
  const answers = new Set<string>();
  const asking = async (): Promise<void> => {
    answers.add(await ask());
    return isOver() ? undefined : asking();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, asking));
  return answers;
}

// Asks the subgraph itself, as a gateway with these keys would.
async function statusWith(keys: HubKeys, url: string): Promise<number> {
  const gateway = gatewayKeysOf(keys);
  const now = new Date();
  const grant = await signGrant(anonymous, { issuer: 'gateway', audience: 'units', now }, gateway.privateKey);
  const macKeys = gateway.macTo.get('units') ?? expect.fail('the gateway may speak to units');
  const at = String(now.getTime());
  const body = JSON.stringify({ query: QUERY });
  const { status } = await post(url, body, {
    [HUB_HEADERS.grant]: grant,
    [HUB_HEADERS.at]: at,
    [HUB_HEADERS.via]: '',
    [HUB_HEADERS.mac]: macOf({ grant, at, via: '', body }, macKeys),
  });
  return status;
}

describe('hub keys', { timeout: PATIENCE_MS }, () => {
  test('under load no request fails while keys are rotated, and after it the old keys open nothing', async () => {
    const { dataDir, gatewayUrl, subgraphUrl } = await aHub();
    const settings = { keysFile: null, dataDir };
    const old = readKeys(settings);
    const begun = await statusWith(old, subgraphUrl);
    let end = Number.POSITIVE_INFINITY;
    const answers = answersUntil(
      () => asks(gatewayUrl, QUERY),
      () => Date.now() > end,
    );

    const { code, out } = await runCommand('hub.ts', ['--json', 'keys', 'rotate', ...SHORT], {
      HUB_DATA_DIR: dataDir,
    });
    const { report } = JSON.parse(out) as { report: { oldEndAt: string } };
    end = Date.parse(report.oldEndAt) + 500;

    expect(code).toBe(0);
    expect([...(await answers)].map((answer): unknown => JSON.parse(answer))).toEqual([EMPTY]);
    expect(begun).toBe(200);
    expect(await statusWith(old, subgraphUrl)).toBe(401);
    expect(await statusWith(readKeys(settings), subgraphUrl)).toBe(200);
  });

  test('a whole hub goes on with the new keys alone, from its gateway to its owners and between them', async () => {
    const dataDir = temporaryFolder();
    const settings = { HUB_DATA_DIR: dataDir, PORT: '0' };
    const { url } = await startHubProcess(settings);
    const token = await runCommand('hub.ts', ['token', 'parent'], settings);
    const { out } = await runCommand('hub.ts', ['--json', 'keys', 'rotate', ...SHORT], settings);
    const { report } = JSON.parse(out) as { report: { oldEndAt: string } };

    const answers = await answersUntil(
      () => asks(url, '{ me { fullName } }', token.out.trim()),
      () => Date.now() > Date.parse(report.oldEndAt) + 500,
    );

    expect(answers).toEqual(new Set(['{"data":{"me":{"fullName":"Nguyễn Thị Thu Hà"}}}']));
  });

  test('a rotation beside another is refused with what to do, and changes nothing', async () => {
    const dataDir = temporaryFolder();
    const settings = { HUB_DATA_DIR: dataDir };
    const before = readKeys({ keysFile: null, dataDir });
    writeFileSync(join(dataDir, 'keys.json.rotating'), '');

    const { code, err } = await runCommand('hub.ts', ['keys', 'rotate'], settings);

    expect(code).toBe(1);
    expect(err).toContain('keys.json.rotating');
    expect(readKeys({ keysFile: null, dataDir })).toEqual(before);
  });

  test('a rotation says when the keys change and shows none of them', async () => {
    const dataDir = temporaryFolder();

    const { code, out } = await runCommand('hub.ts', ['keys', 'rotate'], { HUB_DATA_DIR: dataDir });

    const { mac } = readKeys({ keysFile: null, dataDir });
    expect(code).toBe(0);
    expect(out).toContain(mac[0]?.from);
    expect(mac.filter(({ key }) => out.includes(key))).toEqual([]);
  });

  test('a key file of an earlier version is taken, and rotated into the new form', async () => {
    const dataDir = temporaryFolder();
    const file = join(dataDir, 'keys.json');
    const { grants, mac, account: _later, ...rest } = readKeys({ keysFile: null, dataDir });
    const pairs = Object.entries(grants).map(([issuer, [first]]) => [
      issuer,
      { privateJwk: first?.privateJwk, publicJwk: first?.publicJwk },
    ]);
    writeFileSync(file, JSON.stringify({ ...rest, grants: Object.fromEntries(pairs), mac: mac[0]?.key }));
    const before = readKeys({ keysFile: null, dataDir });

    const { code } = await runCommand('hub.ts', ['keys', 'rotate'], { HUB_DATA_DIR: dataDir });

    const after = readKeys({ keysFile: null, dataDir });
    expect(code).toBe(0);
    expect(before.mac).toEqual([{ key: mac[0]?.key, from: null, until: null }]);
    expect(after.mac[1]?.key).toBe(mac[0]?.key);
    expect(readFileSync(file, 'utf8')).toContain('"until"');
  });

  test('the share of a subgraph lets it check who asks it, and holds no key that could sign or open', async () => {
    const dataDir = temporaryFolder();

    const { code, out } = await runCommand('hub.ts', ['keys', 'share', 'units'], { HUB_DATA_DIR: dataDir });

    const keys = readKeys({ keysFile: null, dataDir });
    const secrets = [
      ...keys.lasting.map(({ key }) => key),
      ...keys.blind.map(({ key }) => key),
      ...keys.mac.map(({ key }) => key),
      ...keys.seal.map(({ key }) => key),
      ...Object.values(keys.grants).flatMap((pairs) =>
        pairs.map(({ privateJwk }) => String(privateJwk['d'])),
      ),
    ];
    const share = JSON.parse(out) as { audience: string; mac: Record<string, { id: string; key: string }[]> };
    const gateway = share.mac['gateway']?.[0];
    const expected = keysOf(keys, 'units')
      .macFrom.get('gateway')
      ?.named(gateway?.id ?? '');
    expect(code).toBe(0);
    expect(share.audience).toBe('units');
    expect(secrets.filter((secret) => out.includes(secret))).toEqual([]);
    expect(gateway?.key).toBe(expected?.export().toString('base64url'));
  });
});
