import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sign, verify, type KeyObject } from 'node:crypto';

import { expect, onTestFinished, test } from 'vitest';

import type { HubKeys } from '#shared/key-file.ts';
import { newSecret } from '#shared/new-keys.ts';
import { withNewIndex, withNewLasting, withNewSeal } from '#shared/key-generations.ts';
import { rotated } from '#shared/key-rotation.ts';
import { gatewayKeysOf, keysOf, type SubgraphKeys } from '#shared/keys.ts';
import { openOwnKeys } from '#shared/own-keys.ts';
import { keysOfShare, ownShareOf, ownShareText, readOwnShare } from '#shared/own-share.ts';
import { until } from '#shared/until.ts';

import { freshKeys } from '../support/hub-keys.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { toldLog } from '../support/told-log.ts';

const told = (keys: SubgraphKeys) => ({
  holder: keys.holder,
  taken: [...keys.taken.keys()],
  seals: keys.seals.map(({ id, key }) => [id, key.export().toString('hex')]),
  blinds: keys.blinds.map(({ id, key }) => [id, key.export().toString('hex')]),
  namings: keys.namings.map(({ id, key, from }) => [id, key.export().toString('hex'), from]),
  signers: keys.signers,
  lasting: keys.lasting.export({ format: 'jwk' }),
  privateKey: keys.privateKey.export({ format: 'jwk' }),
  to: keys.macTo.get('dossiers')?.present().key.export().toString('hex'),
  from: keys.macFrom.get('gateway')?.present().key.export().toString('hex'),
});

// After each kind of rotation, so that every list has two.
const ROTATED = rotated(freshKeys(), { now: new Date(), lead: 0, overlap: 60 });
const FULL: HubKeys = {
  ...[withNewSeal, withNewIndex, withNewLasting].reduce(
    (keys, renew) => renew(keys, newSecret(), new Date(0)),
    ROTATED,
  ),
  signedBefore: { citizens: ['a-raw-public-key'] },
};

test('the keys of a share are those of the whole file, each and every one', () => {
  // As a file of JSON would have it.
  const share =
    readOwnShare(JSON.parse(ownShareText(ownShareOf(FULL, 'citizens')))) ?? expect.fail('it is one');

  expect(told(keysOfShare(() => share))).toEqual(told(keysOf(FULL, 'citizens')));
});

test('a share holds no secret that another key derives from, and nobody else’s private half', () => {
  const text = JSON.stringify(ownShareOf(FULL, 'citizens'));

  const masters = [
    FULL.account ?? '',
    ...[...FULL.mac, ...FULL.seal, ...FULL.blind, ...FULL.lasting].map(({ key }) => key),
  ];
  const foreign = Object.entries(FULL.grants).flatMap(([issuer, pairs]) =>
    issuer === 'citizens' ? [] : pairs.map(({ privateJwk }) => String(privateJwk['d'])),
  );
  expect([...masters, ...foreign].filter((secret) => text.includes(secret))).toEqual([]);
  expect(text).toContain(String(FULL.grants['citizens']?.[0]?.privateJwk['d']));
});

test('with a share one signs as oneself, and cannot read what another subgraph sealed or is sent', () => {
  const citizens = keysOfShare(() => ownShareOf(FULL, 'citizens'));
  const dossiers = keysOf(FULL, 'dossiers');
  const sentToDossiers = gatewayKeysOf(FULL).macTo.get('dossiers')?.present();
  const words = Buffer.from('a grant');
  const hex = (key: KeyObject | undefined) => key?.export().toString('hex');

  const signature = sign(null, words, citizens.privateKey);

  const known = dossiers.publicKeys.get('citizens') ?? expect.fail('everybody knows whose it is');
  expect(verify(null, words, known, signature)).toBe(true);
  expect(citizens.seals.map(({ key }) => hex(key))).not.toContain(hex(dossiers.seals[0]?.key));
  expect(hex(citizens.macFrom.get('gateway')?.present().key)).not.toBe(hex(sentToDossiers?.key));
});

test('a share that is replaced in its file is followed; one that is broken is told of by its name alone', async () => {
  const keysFile = join(temporaryFolder(), 'share.json');
  const before = freshKeys();
  const after = withNewSeal(before, newSecret(), new Date(0));
  writeFileSync(keysFile, JSON.stringify(ownShareOf(before, 'citizens')));
  const log = toldLog();
  const { keys, endFollowing } = openOwnKeys({
    settings: { keysFile, dataDir: '/nowhere' },
    name: 'citizens',
    log: log.log,
  });
  onTestFinished(endFollowing);

  writeFileSync(
    keysFile,
    JSON.stringify({ ...ownShareOf(before, 'citizens'), naming: 'a-secret-that-is-cut' }),
  );
  const isTold = await until(async () => (log.text().includes('not usable') ? true : null), 60_000);
  writeFileSync(keysFile, JSON.stringify(ownShareOf(after, 'citizens')));
  const seals = await until(
    async () => (keys.seals.length === 2 ? keys.seals.map(({ id }) => id) : null),
    5_000,
  );

  expect(isTold).toBe(true);
  expect(log.text()).not.toContain('a-secret');
  expect(seals).toEqual(['k2', 'k1']);
});

test('the share of another subgraph is refused', () => {
  const keysFile = join(temporaryFolder(), 'share.json');
  writeFileSync(keysFile, JSON.stringify(ownShareOf(FULL, 'citizens')));

  const opening = () =>
    openOwnKeys({ settings: { keysFile, dataDir: '/nowhere' }, name: 'dossiers', log: toldLog().log });

  expect(opening).toThrow(/share of another subgraph, not of dossiers/);
});
