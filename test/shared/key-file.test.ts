import { sign, verify } from 'node:crypto';
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keyToMake } from '#shared/dated-key.ts';
import { derivedKey, derivedSigningKey } from '#shared/derived-key.ts';
import { withNewIndex } from '#shared/key-generations.ts';
import { readKeys, writeKeyFile } from '#shared/key-file.ts';
import { newSecret } from '#shared/new-keys.ts';
import { gatewayKeysOf, GRANT_ISSUERS, keysOf } from '#shared/keys.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const DATA = Buffer.from('a grant');

test('a demo makes its keys once, in a file that only its user can read', () => {
  const settings = { keysFile: null, dataDir: temporaryFolder() };

  const first = readKeys(settings);
  const second = readKeys(settings);

  expect(second).toEqual(first);
  expect(statSync(join(settings.dataDir, 'keys.json')).mode & 0o777).toBe(0o600);
  expect(readdirSync(settings.dataDir)).toEqual(['keys.json']);
});

test('a subgraph that joins later gets its grant key, and the other keys stay', () => {
  const settings = { keysFile: null, dataDir: temporaryFolder() };
  const file = join(settings.dataDir, 'keys.json');
  const before = readKeys(settings);
  const { units: _newcomer, ...grants } = before.grants;
  writeFileSync(file, JSON.stringify({ ...before, grants }));

  const after = readKeys(settings);

  expect(Object.keys(after.grants).toSorted()).toEqual([...GRANT_ISSUERS].toSorted());
  expect(after.grants['citizens']).toEqual(before.grants['citizens']);
  expect(after.mac).toEqual(before.mac);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('keys of a file of one’s own are used, and none are made', () => {
  const made = readKeys({ keysFile: null, dataDir: temporaryFolder() });
  const dataDir = temporaryFolder();
  const keysFile = join(temporaryFolder(), 'hub keys.json');
  writeFileSync(keysFile, JSON.stringify({ ...made, demoIssuer: undefined }));

  const keys = readKeys({ keysFile, dataDir });

  expect(keys).toEqual({ ...made, demoIssuer: null });
  expect(existsSync(join(dataDir, 'keys.json'))).toBe(false);
});

test.each([
  ['is no JSON', '{"mac": "a-secret"'],
  ['misses parts', '{"mac": "a-secret", "grants": {}}'],
])('a key file that %s is refused by its name, and its content is not repeated', (_what, content) => {
  const keysFile = join(temporaryFolder(), 'broken.json');
  writeFileSync(keysFile, content);

  const reading = () => readKeys({ keysFile, dataDir: '/nowhere' });

  expect(reading).toThrow(/broken\.json/);
  expect(reading).not.toThrow(/a-secret/);
});

test('what one holder signs or authenticates another can check, and nobody else can make', () => {
  const keys = readKeys({ keysFile: null, dataDir: temporaryFolder() });
  const gateway = gatewayKeysOf(keys);
  const units = keysOf(keys, 'units');

  const signature = sign(null, DATA, gateway.privateKey);

  expect(verify(null, DATA, publicKey(units.publicKeys, 'gateway'), signature)).toBe(true);
  expect(verify(null, DATA, publicKey(units.publicKeys, 'citizens'), signature)).toBe(false);
  const sent = gateway.macTo.get('units')?.present();
  expect(exported(sent?.key)).toEqual(exported(units.macFrom.get('gateway')?.named(sent?.id ?? '')));
  expect(exported(units.macTo.get('gateway')?.present().key)).not.toEqual(exported(sent?.key));
});

test('a file with one blind secret gives the keys that it gave before indexes went by generation', () => {
  const {
    lasting: _later,
    account: _too,
    blind,
    ...parts
  } = readKeys({
    keysFile: null,
    dataDir: temporaryFolder(),
  });
  const secret = blind[0]?.key ?? '';
  const keysFile = join(temporaryFolder(), 'old.json');
  writeFileSync(keysFile, JSON.stringify({ ...parts, blind: secret }));

  const old = readKeys({ keysFile, dataDir: '/nowhere' });
  const next = withNewIndex(old, newSecret(), new Date(0));
  writeKeyFile(keysFile, { ...next, blind: next.blind.slice(0, 1) });
  const later = readKeys({ keysFile, dataDir: '/nowhere' });

  const lasting = [old, later].map((keys) => keysOf(keys, 'access').lasting.export({ format: 'jwk' }));
  expect(lasting).toEqual(
    lasting.map(() => derivedSigningKey(secret, 'lasting:access').export({ format: 'jwk' })),
  );
  const account = [old, later].map((keys) => exported(gatewayKeysOf(keys).account));
  expect(account).toEqual(account.map(() => exported(derivedKey(secret, 'account'))));
  const naming = [old, later].map((keys) => exported(keyToMake(keysOf(keys, 'access').namings)));
  expect(naming).toEqual(naming.map(() => exported(derivedKey(secret, 'blind:access'))));
  const blinds = [old, later].map((keys) => keysOf(keys, 'citizens').blinds.map(({ id }) => id));
  expect(blinds).toEqual([['b1'], ['b2']]);
  expect(exported(keysOf(old, 'citizens').blinds[0]?.key)).toEqual(
    exported(derivedKey(secret, 'blind:citizens')),
  );
});

test('a file whose first blind secret is gone is refused until it says what signs for years', () => {
  const { lasting: _gone, ...keys } = withNewIndex(
    readKeys({ keysFile: null, dataDir: temporaryFolder() }),
    newSecret(),
    new Date(0),
  );
  const keysFile = join(temporaryFolder(), 'short.json');
  writeFileSync(keysFile, JSON.stringify({ ...keys, blind: keys.blind.slice(0, 1) }));

  const reading = () => readKeys({ keysFile, dataDir: '/nowhere' });

  expect(reading).toThrow(/short\.json.*lasting/);
});

test('no two subgraphs have the same seal or blind-index key', () => {
  const keys = readKeys({ keysFile: null, dataDir: temporaryFolder() });

  const citizens = keysOf(keys, 'citizens');
  const dossiers = keysOf(keys, 'dossiers');

  const all = [citizens.blinds, dossiers.blinds, citizens.seals, dossiers.seals]
    .map(([first]) => first?.key)
    .map(exported);
  expect(new Set(all.map((key) => key?.toString('hex'))).size).toBe(4);
});

function publicKey<T>(keys: ReadonlyMap<string, T>, name: string): T {
  const key = keys.get(name);
  if (key === undefined) {
    throw new Error(`no key of ${name}`);
  }
  return key;
}

function exported(key: { export: () => Buffer } | undefined): Buffer | undefined {
  return key?.export();
}
