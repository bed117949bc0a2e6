import { compactVerify } from 'jose';
import { createPublicKey } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { keyIdOf } from '#shared/key-id.ts';
import { keysOf } from '#shared/keys.ts';

import { Consent } from '../../../subgraphs/access/entities/consent.ts';
import { UnitName } from '../../../subgraphs/access/entities/unit-name.ts';
import { aCitizen, anOfficer, aService } from '../../support/callers.ts';
import { NOW, OTHER, PERSON, startRightsWorld, type RightsWorld } from '../rights-world.ts';

let world: RightsWorld;
beforeAll(async () => {
  world = await startRightsWorld();
  // Two offices below the city's insurance: the second by the tree alone. A third, whose code reads as if it were, is not.
  const below = { name: 'Bảo hiểm xã hội cơ sở', nameEn: 'Local insurance', successorCodes: [] };
  await world.em().upsertMany(UnitName, [
    { ...below, code: 'G24.9026', parentCode: 'G24' },
    { ...below, code: 'G24.9026.01', parentCode: 'G24.9026' },
    { ...below, code: 'H26.77', parentCode: 'G24.9026.01' },
    { ...below, code: 'G24.9026.02', parentCode: 'G24.9027' },
  ]);
});
afterAll(() => world.stop());

const GIVE = `mutation ($input: GiveConsentInput!) { giveConsent(input: $input) {
  ... on ConsentGiven { consent { id unit { code } purpose { code version } fields until withdrawnAt receipt } }
  ... on RightRefused { code message }
} }`;
const WITHDRAW = `mutation ($id: ID!) { withdrawConsent(input: { consent: $id }) {
  ... on ConsentWithdrawn { consent { withdrawnAt } } ... on RightRefused { code }
} }`;
const INPUT = {
  unit: 'G24.9026',
  purpose: 'CONSENT',
  fields: ['Citizen.residence', 'Citizen.fullName', 'Citizen.residence'],
  until: '2027-11-20T00:00:00.000Z',
  agreed: true,
};
const HOLDER = { agency: 'G24.9026', account: 'an-officer', purpose: 'CONSENT' };
const RIGHT = { person: PERSON, basis: 'CONSENT', fields: ['Citizen.fullName', 'Citizen.residence'] };

// What the mutation answers is the test's own business: it asked.
const gives = async (input: object = {}, ref = PERSON) =>
  (await world.asksOne(aCitizen(ref), GIVE, { input: { ...INPUT, ...input } })) as never;
const withdraws = (id: string, ref = PERSON) => world.asksOne(aCitizen(ref), WITHDRAW, { id });

describe('a consent opens what was agreed to, for whom, and until when', () => {
  test('the unit that was named may read the fields that were chosen, and nobody else may', async () => {
    const given = await gives();

    expect(given).toMatchObject({
      consent: {
        unit: { code: 'G24.9026' },
        purpose: { code: 'CONSENT', version: 1 },
        fields: RIGHT.fields,
        withdrawnAt: null,
      },
    });
    expect(await world.rightsOf(HOLDER)).toContainEqual(RIGHT);
    expect(await world.rightsOf({ ...HOLDER, agency: 'G24.9026.01' })).toContainEqual(RIGHT);
    expect(await world.rightsOf({ ...HOLDER, agency: 'H26.77' })).toContainEqual(RIGHT);
    expect(await world.rightsOf({ ...HOLDER, agency: 'G24.9026.02' })).toEqual([]);
    expect(await world.rightsOf({ ...HOLDER, agency: 'G24.9027' })).toEqual([]);
    expect(await world.rightsOf({ ...HOLDER, agency: 'G24' })).toEqual([]);
    expect(await world.rightsOf({ ...HOLDER, purpose: 'PROCESS_DOSSIER' })).toEqual([]);
  });

  test('what was agreed to already is not agreed to again, so that whoever takes it back has taken it back', async () => {
    const person = '33333333-3333-4333-8333-333333333333';
    const idOf = async (input: object = {}): Promise<string> =>
      ((await gives(input, person)) as { consent: { id: string } }).consent.id;

    const [first, second] = await Promise.all([idOf(), idOf()]);
    const shorter = await idOf({ until: '2027-11-19T00:00:00.000Z' });
    await withdraws(first, person);
    const again = await idOf();

    expect(second).toBe(first);
    expect(new Set([first, shorter, again]).size).toBe(3);
    expect(await world.em().count(Consent, { person })).toBe(3);
  });

  test('the receipt is signed with the lasting key, and names neither the person nor their reference', async () => {
    const { consent } = (await gives()) as { consent: { receipt: string; id: string } };

    const key = createPublicKey(keysOf(world.keys, 'access').lasting);
    const { payload, protectedHeader } = await compactVerify(consent.receipt, key);
    const text = Buffer.from(payload).toString('utf8');

    expect(protectedHeader).toEqual({ alg: 'EdDSA', typ: 'consent-receipt+jws', kid: keyIdOf(key) });
    expect(JSON.parse(text)).toMatchObject({ id: consent.id, unit: 'G24.9026', fields: RIGHT.fields });
    expect(text).not.toContain(PERSON);
  });

  test('what was taken back opens nothing from that moment on, and stays in the list', async () => {
    const person = OTHER;
    const { consent } = (await gives({}, person)) as { consent: { id: string } };
    const before = await world.rightsOf(HOLDER);

    const withdrawn = await withdraws(consent.id, person);

    expect(before).toContainEqual({ ...RIGHT, person });
    expect(withdrawn).toEqual({ consent: { withdrawnAt: NOW.toISOString() } });
    expect(await world.rightsOf(HOLDER)).not.toContainEqual({ ...RIGHT, person });
    expect(await withdraws(consent.id, person)).toEqual({ code: 'UNKNOWN' });
  });

  test('somebody else’s consent cannot be taken back', async () => {
    const { consent } = (await gives()) as { consent: { id: string } };

    expect(await withdraws(consent.id, OTHER)).toEqual({ code: 'UNKNOWN' });
  });
});

describe('nothing is agreed to that was not said', () => {
  test.each([
    ['without saying that they agree', { agreed: false }, 'NOT_AGREED'],
    ['for a purpose that is not known', { purpose: 'CURIOSITY' }, 'PURPOSE'],
    ['for a purpose that rests on the law', { purpose: 'PROCESS_DOSSIER' }, 'PURPOSE'],
    ['for an emergency', { purpose: 'EMERGENCY' }, 'PURPOSE'],
    ['to no field', { fields: [] }, 'FIELDS'],
    ['to everything at once', { fields: ['*'] }, 'FIELDS'],
    ['with an end that has passed', { until: '2026-11-20T01:59:59.000Z' }, 'END'],
    ['for longer than two years', { until: '2028-12-01T00:00:00.000Z' }, 'END'],
  ])('a consent %s is refused', async (_how, input, code) => {
    expect(await gives(input)).toMatchObject({ code });
  });

  test('the input has no default: leaving the end out is no valid request', async () => {
    const { until, ...endless } = INPUT;

    const { data, errors } = await world.asks({
      caller: aCitizen(PERSON),
      query: GIVE,
      variables: { input: endless },
    });

    expect(until).toBeDefined();
    expect(data).toBeUndefined();
    expect(errors).not.toEqual([]);
  });

  test.each([
    ['an officer', anOfficer()],
    ['a service', aService('dossiers')],
  ])('%s cannot agree for anybody', async (_who, caller) => {
    const { errors } = await world.asks({ caller, query: GIVE, variables: { input: INPUT } });

    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});

test('a consent takes an account of VNeID level 2, and taking one back does not', async () => {
  const { consent } = (await gives()) as { consent: { id: string } };
  const actor = { kind: 'CITIZEN', ref: PERSON, account: 'a-citizen', level: 1 } as const;
  const lowly = { ...aCitizen(PERSON), actor };

  const given = await world.asksOne(lowly, GIVE, { input: INPUT });
  const withdrawn = await world.asksOne(lowly, WITHDRAW, { id: consent.id });

  expect(given).toMatchObject({ code: 'LEVEL' });
  expect(withdrawn).toMatchObject({ consent: { withdrawnAt: NOW.toISOString() } });
});
