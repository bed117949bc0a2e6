import { createHash, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { readHeldHead } from '#shared/held-head.ts';
import type { ServiceQuery } from '#shared/service-calls.ts';
import { rawPublicKey, signHead } from '#shared/tree-head.ts';

import { heldHeadFile, holdHeads } from '../../../gateway/record/held-heads.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const { privateKey } = generateKeyPairSync('ed25519');
const { privateKey: anotherKey } = generateKeyPairSync('ed25519');

const leaf = (text: string): Buffer => createHash('sha256').update(`\0${text}`).digest();
const pair = (left: Buffer, right: Buffer): Buffer =>
  createHash('sha256')
    .update(Buffer.concat([Buffer.of(1), left, right]))
    .digest();

// A log of one record, the same with a second one, and one whose first record was changed.
const ONE = { size: 1, root: leaf('a') };
const TWO = { size: 2, root: pair(leaf('a'), leaf('b')) };
const CHANGED = { size: 2, root: pair(leaf('x'), leaf('b')) };
const AT = '2026-11-22T02:00:00.000Z';

/** A log whose newest head is what `becomes` says. */
function aLog() {
  let head: Readonly<Record<string, unknown>> | null = null;
  const becomes = (tree: typeof ONE | null, key: KeyObject = privateKey): void => {
    const signed = tree && signHead({ ...tree, at: AT }, key);
    head = signed && {
      ...signed,
      root: signed.root.toString('base64url'),
      signature: signed.signature.toString('base64url'),
    };
  };
  const ask = ({ query, variables }: Pick<ServiceQuery, 'query' | 'variables'>) => {
    const { first, second } = variables;
    const path = first === second ? [] : [leaf('b').toString('base64url')];
    return Promise.resolve(
      query.includes('accessTreeHead') ? { accessTreeHead: head } : { accessTreeConsistency: path },
    );
  };
  return { becomes, ask };
}

function holding(trusted: readonly string[] = []) {
  const log = aLog();
  const dataDir = temporaryFolder();
  const alarms: unknown[] = [];
  const say = { error: (told: unknown) => alarms.push(told), info: () => undefined };
  const heads = holdHeads({ services: { ask: log.ask }, dataDir, trusted: () => trusted, log: say });
  heads.stop();
  const held = () => readHeldHead(readFileSync(heldHeadFile(dataDir), 'utf8'))?.size;
  return { log, heads, alarms, held };
}

test('a gateway holds the first head that it is told, and each that grew out of it', async () => {
  const { log, heads, alarms, held } = holding();
  const before = await heads.check();

  log.becomes(ONE);
  const first = await heads.check();
  log.becomes(TWO);
  const second = await heads.check();
  const again = await heads.check();

  expect([before, first, second, again]).toEqual(['NONE', 'HOLD', 'HOLD', 'SAME']);
  expect(held()).toBe(2);
  expect(alarms).toEqual([]);
});

test.each([
  ['with another history', CHANGED, privateKey],
  ['that was cut', { size: 0, root: createHash('sha256').digest() }, privateKey],
  ['of another key', TWO, anotherKey],
] as const)('a log %s raises the alarm, and the head that is held stays', async (_how, tree, key) => {
  const { log, heads, alarms, held } = holding();
  log.becomes(ONE);
  await heads.check();

  log.becomes(tree, key);
  const outcome = await heads.check();

  expect(outcome).toBe('REFUSED');
  expect(alarms).toHaveLength(1);
  expect(held()).toBe(1);
});

test('a head by a key that the key file names takes the place of one by the key before it', async () => {
  const renewed = anotherKey;
  const { log, heads, alarms, held } = holding([rawPublicKey(renewed)]);
  log.becomes(ONE);
  await heads.check();

  log.becomes(TWO, renewed);

  expect(await heads.check()).toBe('HOLD');
  expect(held()).toBe(2);
  expect(alarms).toEqual([]);
});

test('a log that is away is asked again later, without an alarm', async () => {
  const { log, heads, alarms, held } = holding();
  log.becomes(ONE);
  await heads.check();
  const away = holdHeads({
    services: { ask: () => Promise.reject(new Error('away')) },
    dataDir: temporaryFolder(),
    trusted: () => [],
    log: { error: (told: unknown) => alarms.push(told), info: () => undefined },
  });
  away.stop();

  expect(await away.check()).toBe('NONE');
  expect(alarms).toEqual([]);
  expect(held()).toBe(1);
});
