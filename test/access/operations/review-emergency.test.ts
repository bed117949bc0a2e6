import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { sql } from 'kysely';

import type { Caller } from '#shared/caller.ts';

import { UnitName } from '../../../subgraphs/access/entities/unit-name.ts';
import { approveEmergency, requestEmergency } from '../../../subgraphs/access/operations/emergencies.ts';
import { recordAccess } from '../../../subgraphs/access/operations/record-access.ts';
import { reviewEmergency } from '../../../subgraphs/access/operations/review-emergency.ts';
import { keysOf } from '#shared/keys.ts';
import { aCallerFor, aCitizen, anOfficer } from '../../support/callers.ts';
import { aLook } from '../looks.ts';
import { NOW, OTHER, PERSON, startRightsWorld, type RightsWorld } from '../rights-world.ts';

const UNIT = 'G01.9026.9001';
const CITY = 'G01.9026';
const HOUR = 60 * 60 * 1000;
const REASON = 'Người bất tỉnh sau tai nạn, cần báo người thân.';
const TEXT = 'Đã đối chiếu biên bản tai nạn, việc xem là cần thiết.';
const BEFORE = new Date(NOW.getTime() - 30 * HOUR);

const DATA_PROTECTION = { kind: 'ALL', account: 'dp' } as const;
const SUPERVISOR = { kind: 'UNIT', account: 'chief', unit: CITY } as const;

let world: RightsWorld;
beforeAll(async () => {
  world = await startRightsWorld();
  await world.em().upsertMany(UnitName, [
    { code: CITY, name: 'Công an thành phố', nameEn: 'City police', parentCode: 'G01', successorCodes: [] },
    { code: UNIT, name: 'Công an phường', nameEn: 'Ward police', parentCode: CITY, successorCodes: [] },
  ]);
});
afterAll(() => world.stop());

/** An emergency that was approved, and has ended unless it was asked for just now. */
async function anEmergency(at = BEFORE, person = PERSON): Promise<string> {
  const terms = { unit: UNIT, now: at, seals: world.seals };
  const asked = { ...terms, account: 'first', reason: REASON, person };
  const outcome = await requestEmergency(world.em(), asked);
  const id = 'emergency' in outcome ? outcome.emergency.id : expect.fail('it is refused');
  await approveEmergency(world.em(), { ...terms, id, account: 'second' });
  return id;
}

const reviews = (id: string, given: object = {}) =>
  reviewEmergency(world.em(), {
    id,
    sight: DATA_PROTECTION,
    finding: 'JUSTIFIED',
    text: TEXT,
    now: NOW,
    seals: world.seals,
    ...given,
  });

describe('the review after an emergency', () => {
  test('is by data protection, once it has ended', async () => {
    const id = await anEmergency();

    const outcome = await reviews(id);

    expect(outcome).toMatchObject({
      __typename: 'EmergencyReviewed',
      emergency: {
        id,
        reason: REASON,
        review: { finding: 'JUSTIFIED', text: TEXT, reviewedAt: NOW, reviewer: 'DATA_PROTECTION' },
      },
    });
  });

  test('is by a supervisor of the unit or above, who had no part in it', async () => {
    const id = await anEmergency();

    const outcome = await reviews(id, { sight: SUPERVISOR, finding: 'UNJUSTIFIED' });

    expect(outcome).toMatchObject({
      emergency: { review: { finding: 'UNJUSTIFIED', reviewer: 'SUPERVISOR' } },
    });
  });

  test.each([
    ['who asked for it', { ...SUPERVISOR, account: 'first' }, 'SAME_ACCOUNT'],
    ['who approved it', { ...SUPERVISOR, account: 'second' }, 'SAME_ACCOUNT'],
    ['of data protection whose account approved it', { kind: 'ALL', account: 'second' }, 'SAME_ACCOUNT'],
    ['of another unit', { ...SUPERVISOR, unit: 'H26.9001' }, 'UNKNOWN'],
    ['of a unit whose code begins alike', { ...SUPERVISOR, unit: 'G01.90' }, 'UNKNOWN'],
    ['who reviews nothing', null, 'UNKNOWN'],
  ])('is not by somebody %s', async (_who, sight, code) => {
    expect(await reviews(await anEmergency(), { sight })).toEqual({ __typename: 'RightRefused', code });
  });

  test('is not possible while the emergency goes on, nor of one that nobody approved', async () => {
    const [going, asked] = [await anEmergency(NOW), crypto.randomUUID()];

    expect(await reviews(going)).toMatchObject({ code: 'UNKNOWN' });
    expect(await reviews(asked)).toMatchObject({ code: 'UNKNOWN' });
  });

  test.each(['', 'ổn', ' '.repeat(30), 'x'.repeat(2_001), `${TEXT}\0`])(
    'says why, in so many words',
    async (text) => {
      expect(await reviews(await anEmergency(), { text })).toEqual({
        __typename: 'RightRefused',
        code: 'TEXT',
      });
    },
  );

  test('is said once: of two at the same moment one is told that it is done', async () => {
    const id = await anEmergency();

    const outcomes = await Promise.all([reviews(id), reviews(id, { sight: SUPERVISOR })]);

    expect(outcomes.map((one) => ('code' in one ? one.code : one.__typename)).toSorted()).toEqual([
      'EmergencyReviewed',
      'REVIEWED',
    ]);
  });

  test('and the reason are sealed in the database', async () => {
    const id = await anEmergency();
    await reviews(id);

    const { rows } = await sql<Record<string, unknown>>`select * from emergency where id = ${id}`.execute(
      world.em().getKysely(),
    );

    const stored = Buffer.from(JSON.stringify(rows)).toString();
    expect(rows[0]?.['reason']).toBeNull();
    expect([stored.includes('tai nạn'), stored.includes('biên bản')]).toEqual([false, false]);
  });
});

const EMERGENCY = 'id reason lookCount reviewBy review { finding text reviewer reviewedAt } unit { code }';
const LIST = `query ($reviewed: Boolean, $first: Int, $after: String) {
  emergencies(reviewed: $reviewed, first: $first, after: $after) {
    edges { cursor node { ${EMERGENCY} } } pageInfo { hasNextPage } } }`;
const REVIEW = `mutation ($input: ReviewEmergencyInput!) { reviewEmergency(input: $input) {
  ... on EmergencyReviewed { emergency { ${EMERGENCY} } } ... on RightRefused { code message } } }`;
const OF_PERSON = `query ($of: [_Any!]!) { _entities(representations: $of) {
  ... on Citizen { emergencies { ${EMERGENCY} } } } }`;

const dataProtection = aCallerFor({ kind: 'DATA_PROTECTION', account: 'dp' }, 'DATA_PROTECTION');
const supervisor = aCallerFor(
  { kind: 'OFFICER', unit: CITY, role: 'SUPERVISOR', account: 'chief' },
  'WORK_LIST',
);

interface Listed {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
}

describe('the list of emergencies to review', () => {
  const listed = async (caller: Caller, variables: object = {}) =>
    // The shape is that of the query above.
    (await world.asksOne(caller, LIST, { first: 100, ...variables })) as Listed | null;
  const ids = (list: Listed | null): string[] => (list?.edges ?? []).map(({ node }) => node.id);

  test('shows what is due until it is reviewed, with its last day and how often it was used', async () => {
    const id = await anEmergency();
    await recordAccess(
      world.em(),
      [{ ...aLook([PERSON]), purpose: 'EMERGENCY', case: id, basis: 'EMERGENCY' }],
      {
        keys: keysOf(world.keys, 'access'),
        now: NOW,
      },
    );

    const before = await listed(dataProtection);
    const shown = before?.edges.find(({ node }) => node.id === id)?.node;
    const said = await world.asksOne(supervisor, REVIEW, {
      input: { emergency: id, finding: 'JUSTIFIED', text: TEXT },
    });

    // It ended in the night to Friday 20 November; the fifth working day after that is Monday 30, since the 24th is a day off.
    expect(shown).toMatchObject({ id, reason: REASON, lookCount: 1, reviewBy: '2026-11-30', review: null });
    expect(said).toMatchObject({ emergency: { id, review: { finding: 'JUSTIFIED', text: TEXT } } });
    expect(ids(await listed(dataProtection))).not.toContain(id);
    expect(ids(await listed(dataProtection, { reviewed: true }))).toContain(id);
  });

  test('is for data protection and supervisors, who see their units alone and nothing in which they had a part', async () => {
    const id = await anEmergency();
    const seenBy = async (actor: object) =>
      ids(await listed({ ...supervisor, actor: { ...supervisor.actor, ...actor } })).includes(id);

    expect(await seenBy({})).toBe(true);
    expect(await seenBy({ unit: UNIT })).toBe(true);
    expect(await seenBy({ unit: 'H26.9001' })).toBe(false);
    expect(await seenBy({ account: 'second' })).toBe(false);
    expect(await listed(anOfficer(UNIT))).toBeNull();
    expect(await listed(aCitizen(PERSON))).toBeNull();
  });

  test('goes on where a page ended', async () => {
    await Promise.all([anEmergency(), anEmergency(), anEmergency()]);
    const all = ids(await listed(dataProtection));

    const first = await listed(dataProtection, { first: 2 });
    const rest = await listed(dataProtection, { after: first?.edges.at(-1)?.cursor });

    expect([...ids(first), ...ids(rest)]).toEqual(all);
  });

  test('a cursor that was not made here is refused', async () => {
    const after = Buffer.from('["now","; drop"]').toString('base64url');

    const { errors } = await world.asks({ caller: dataProtection, query: LIST, variables: { after } });

    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });
});

test('the person sees each emergency, why it was and what the review said; nobody else does', async () => {
  const id = await anEmergency(BEFORE, OTHER);
  await reviews(id, { finding: 'UNJUSTIFIED' });
  const seenBy = async (caller: Caller) => {
    const [person] = (await world.asksOne(caller, OF_PERSON, {
      of: [{ __typename: 'Citizen', ref: OTHER }],
    })) as { emergencies: readonly object[] | null }[];
    return person?.emergencies;
  };
  const parent = {
    ...aCitizen(PERSON),
    represents: [{ ref: OTHER, basis: 'MINOR', coordinates: 'ALL' }],
  } as const;
  const friend = {
    ...parent,
    represents: [{ ref: OTHER, basis: 'REPRESENTATION', coordinates: 'ALL' }],
  } as const;

  const own = await seenBy(aCitizen(OTHER));

  expect(own).toMatchObject([{ id, reason: REASON, review: { finding: 'UNJUSTIFIED', text: TEXT } }]);
  expect(await seenBy(parent)).toEqual(own);
  expect([await seenBy(friend), await seenBy(aCitizen(PERSON)), await seenBy(supervisor)]).toEqual([
    null,
    null,
    null,
  ]);
});
