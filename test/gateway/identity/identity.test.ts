import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';

import type { Actor } from '#shared/caller.ts';
import { readSettings } from '#shared/env.ts';
import { readKeys, type HubKeys } from '#shared/key-file.ts';
import { silentLog } from '#shared/log.ts';

import { issueDemoToken } from '../../../gateway/identity/demo-issuer.ts';
import { openIdentity } from '../../../gateway/identity/identity.ts';
import { PERSONAS } from '../../../gateway/identity/persona.ts';
import type { PartyLookups } from '../../../gateway/identity/party-lookups.ts';
import { freshKeys } from '../../support/hub-keys.ts';
import { sampleRights } from '../../support/rights.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { AUDIENCE, type IdentityProvider, startProvider } from '../../support/identity-provider.ts';

const ORIGIN = 'http://127.0.0.1:4000';
const PERSON = '001199999001';

const parties: PartyLookups = {
  refOf: (personalId) => Promise.resolve(`ref of ${personalId.slice(-3)}`),
  organizationRefOf: (taxCode) => Promise.resolve(`ref of ${taxCode.slice(-3)}`),
};
const rights = sampleRights();

let provider: IdentityProvider;
beforeAll(async () => {
  provider = await startProvider({
    citizen: { kind: 'CITIZEN', personal_id: PERSON, vneid_level: 1 },
    director: { kind: 'REPRESENTATIVE', personal_id: PERSON, tax_code: '9999000125' },
    anna: { kind: 'OFFICER', unit: '000.00.01.H26', role: 'ONE_STOP_OFFICER' },
    bao: { kind: 'OFFICER', unit: 'H26.01', role: 'ONE_STOP_OFFICER' },
    developer: { kind: 'REGISTRY', unit: 'G18' },
    protector: { kind: 'DATA_PROTECTION', unit: 'G01' },
    statistician: { kind: 'STATISTICS' },
    'a-system': { kind: 'MACHINE', unit: 'H38' },
  });
});
afterAll(() => provider.stop());

async function opened(keys: HubKeys = freshKeys()) {
  const settings = readSettings({
    HUB_DATA_DIR: '/nowhere',
    OIDC_ISSUER: provider.issuer,
    OIDC_AUDIENCE: AUDIENCE,
  });
  const now = (): Date => new Date();
  const log = silentLog();
  const identity = await openIdentity({ settings, keys, log, now, origin: () => ORIGIN, parties, rights });
  onTestFinished(identity.stop);
  const actorBy = async (token: string): Promise<Actor> => {
    const { actor } = await identity.callers.of({ headers: { authorization: `Bearer ${token}` } });
    return actor;
  };
  return {
    actorBy,
    signedIn: async (account: string) => actorBy((await provider.signIn(account)).accessToken),
  };
}

function keysOfFile(content: object): HubKeys {
  const keysFile = join(temporaryFolder(), 'keys.json');
  writeFileSync(keysFile, JSON.stringify(content));
  return readKeys({ keysFile, dataDir: '/nowhere' });
}

const account = expect.stringMatching(/^[\w-]{22}$/);

describe('whoever signs in at the provider becomes the caller that their token describes', () => {
  test.each([
    ['citizen', { kind: 'CITIZEN', ref: 'ref of 001', level: 1, account }],
    ['director', { kind: 'REPRESENTATIVE', ref: 'ref of 001', organization: 'ref of 125', account }],
    ['anna', { kind: 'OFFICER', unit: 'H26.01', role: 'ONE_STOP_OFFICER', account }],
    ['developer', { kind: 'REGISTRY', agency: 'G18', scopes: [], account }],
    ['protector', { kind: 'DATA_PROTECTION', account }],
    ['statistician', { kind: 'STATISTICS', account }],
  ])('%s', async (name, actor) => {
    const { signedIn } = await opened();

    expect(await signedIn(name)).toEqual(actor);
  });

  test('a machine is its client, its agency and its scopes, and has no account', async () => {
    const { actorBy } = await opened();

    const actor = await actorBy(await provider.machineToken());

    expect(actor).toEqual({ kind: 'MACHINE', client: 'a-system', agency: 'H38', scopes: ['dossier:sync'] });
  });

  test('an id token of the same sign-in is no access token', async () => {
    const { actorBy } = await opened();
    const { idToken } = await provider.signIn('anna');

    await expect(actorBy(idToken)).rejects.toMatchObject({ status: 401 });
  });
});

describe('an account has one name in the hub, which says nothing of it', () => {
  const accountOf = (actor: Actor): string =>
    'account' in actor ? actor.account : expect.fail('no account');

  test('the same officer is the same account by another token, and a colleague is another', async () => {
    const { signedIn } = await opened();

    const [first, again, colleague] = [await signedIn('anna'), await signedIn('anna'), await signedIn('bao')];

    expect(accountOf(again)).toBe(accountOf(first));
    expect(accountOf(colleague)).not.toBe(accountOf(first));
  });

  test('another hub knows the same officer by another name', async () => {
    const { signedIn: here } = await opened();
    const { signedIn: there } = await opened();

    expect(accountOf(await there('anna'))).not.toBe(accountOf(await here('anna')));
  });

  test('a key file from before there were accounts gives names, too, and always the same', async () => {
    const { account: _none, lasting: _nor, blind, ...parts } = freshKeys();
    const old = { ...parts, blind: blind[0]?.key };
    const { signedIn } = await opened(keysOfFile(old));
    const { signedIn: later } = await opened(keysOfFile(old));

    const name = accountOf(await signedIn('anna'));

    expect(name).toMatch(/^[\w-]{22}$/);
    expect(accountOf(await later('anna'))).toBe(name);
  });
});

test.each([...PERSONAS].map(([name, { kind }]) => ({ name, kind })))(
  'the persona $name is a caller of kind $kind, beside those of the provider',
  async ({ name, kind }) => {
    const keys = freshKeys();
    const { actorBy } = await opened(keys);

    const actor = await actorBy(await issueDemoToken(keys, name, { now: new Date(), origin: ORIGIN }));

    expect(actor.kind).toBe(kind);
  },
);
