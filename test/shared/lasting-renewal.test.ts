import { sign } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { keyOfMoment, keyToMake } from '#shared/dated-key.ts';
import { withNewIndex } from '#shared/key-generations.ts';
import { readKeyFile, readKeys, writeKeyFile, type HubKeys } from '#shared/key-file.ts';
import { newSecret } from '#shared/new-keys.ts';
import { gatewayKeysOf, keysOf } from '#shared/keys.ts';
import { lastingKeysOf, rawLastingKeysOf } from '#shared/lasting-key.ts';
import { withNewestLastingOnly, withRenewedLasting } from '#shared/lasting-renewal.ts';
import { memberKeysOf } from '#shared/member-keys.ts';
import { keysOfShare, ownShareOf, ownShareText, readOwnShare } from '#shared/own-share.ts';
import { readRelease, signRelease } from '#shared/supergraph-release.ts';
import { isSignedText, rawPublicKey } from '#shared/tree-head.ts';

import { freshKeys } from '../support/hub-keys.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const NOTE = Buffer.from('what is signed for years');
const RELEASE = { number: 1, at: '2026-11-22T08:00:00.000Z', supergraph: '', members: [], contracts: [] };

/** A file as it was written when one secret was everything, and that secret. */
function anOlderFile(): { readonly file: string; readonly secret: string } {
  const { lasting: _none, account: _nor, blind: _either, ...parts } = freshKeys();
  const secret = newSecret();
  const file = join(temporaryFolder(), 'keys.json');
  writeFileSync(file, JSON.stringify({ ...parts, blind: secret }));
  return { file, secret };
}

const writtenAndRead = (file: string, keys: HubKeys): HubKeys => {
  writeKeyFile(file, keys);
  return readKeyFile(file);
};

describe('a key file in which one secret was everything', () => {
  test('has nothing of it when lasting and index keys were renewed, and knows accounts and signatures of before', () => {
    const { file, secret } = anOlderFile();
    const old = readKeyFile(file);
    const signature = sign(null, NOTE, keysOf(old, 'access').lasting);
    const release = signRelease(RELEASE, keysOf(old, 'registry').lasting);

    const next = writtenAndRead(file, withRenewedLasting(old, newSecret(), new Date(0)));
    const both = writtenAndRead(file, withNewIndex(next, newSecret(), new Date(0)));
    const last = writtenAndRead(file, withNewestLastingOnly({ ...both, blind: both.blind.slice(0, 1) }));

    expect(readFileSync(file, 'utf8')).not.toContain(secret);
    expect(gatewayKeysOf(last).account.equals(gatewayKeysOf(old).account)).toBe(true);
    const signer = rawPublicKey(keysOf(old, 'access').lasting);
    expect(keysOf(last, 'access').signers).toContain(signer);
    expect(isSignedText(NOTE, { key: signer, signature })).toBe(true);
    expect(readRelease(release, lastingKeysOf(last, 'registry'))).toEqual(RELEASE);
    expect(rawLastingKeysOf(last, 'access')).toEqual(keysOf(last, 'access').signers);
  });

  test('signs and names by the new secret from its time on, and compares by both until the old one is gone', () => {
    const { file } = anOlderFile();
    const old = readKeyFile(file);
    const at = { now: 0 };
    const usedFrom = new Date(1_000);
    const next = writtenAndRead(file, withRenewedLasting(old, newSecret(), usedFrom));
    const keys = keysOf(next, 'citizens', () => at.now);
    const [before, beforeName] = [keys.lasting, keyToMake(keys.namings)];

    at.now = 1_000;
    const [after, afterName] = [keys.lasting, keyToMake(keys.namings)];

    expect(before.equals(keysOf(old, 'citizens').lasting)).toBe(true);
    expect(after.equals(before)).toBe(false);
    expect(afterName.equals(beforeName)).toBe(false);
    expect(keys.namings.map(({ id }) => id)).toEqual(['l2', 'l1']);
    expect(keys.signers).toEqual([rawPublicKey(after), rawPublicKey(before)]);
    expect(keyOfMoment(keys.namings, 999).equals(beforeName)).toBe(true);
    expect(keyOfMoment(keys.namings, 1_000).equals(afterName)).toBe(true);
    expect(keyOfMoment(keysOf(withNewestLastingOnly(next), 'citizens').namings, 0).equals(afterName)).toBe(
      true,
    );
  });

  test('is written as before until it is renewed, so that processes of before read it', () => {
    const { file, secret } = anOlderFile();
    const old = readKeyFile(file);

    const same = writtenAndRead(file, old);

    expect(same).toEqual(old);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ lasting: secret, account: secret });
    expect(readFileSync(file, 'utf8')).not.toMatch(/signedBefore|accountKey/);
    expect(JSON.parse(ownShareText(ownShareOf(old, 'citizens')))).toMatchObject({
      naming: expect.any(String),
      lasting: expect.any(String),
    });
  });
});

test('an account secret of its own stays as it is', () => {
  const keys = readKeys({ keysFile: null, dataDir: temporaryFolder() });

  const renewed = withRenewedLasting(keys, newSecret(), new Date(0));

  expect([renewed.account, renewed.accountKey]).toEqual([keys.account, null]);
});

test('a share of after a renewal gives the holder what the whole file would, and so does a member’s', () => {
  const first = freshKeys();
  const twice = withRenewedLasting(
    withRenewedLasting(first, newSecret(), new Date(0)),
    newSecret(),
    new Date(1),
  );
  const keys = { ...twice, ...withNewestLastingOnly(twice) };
  const share =
    readOwnShare(JSON.parse(ownShareText(ownShareOf(keys, 'access')))) ?? expect.fail('it is one');

  const [whole, shared] = [keysOf(keys, 'access'), keysOfShare(() => share)];
  const member = memberKeysOf(keys, 'fishing-permits');
  Object.assign(keys, withRenewedLasting(keys, newSecret(), new Date(2)));

  expect(shared.signers).toEqual(keysOf(keys, 'access').signers.slice(1));
  expect(shared.signers).toHaveLength(3);
  expect(whole.signers).toHaveLength(4);
  expect(member.signers).toHaveLength(2);
});
