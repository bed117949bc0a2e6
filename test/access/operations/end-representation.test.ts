import { afterAll, beforeAll, expect, test } from 'vitest';

import { endRepresentation } from '../../../subgraphs/access/operations/end-representation.ts';
import { recordRepresentation } from '../../../subgraphs/access/operations/record-representation.ts';
import { aCitizen } from '../../support/callers.ts';
import { NOW, OTHER, PERSON, startRightsWorld, type RightsWorld } from '../rights-world.ts';

const YEAR = 365 * 24 * 60 * 60 * 1000;
const UNTIL = new Date(NOW.getTime() + YEAR);

let world: RightsWorld;
beforeAll(async () => {
  world = await startRightsWorld();
});
afterAll(() => world.stop());

/** PERSON lets OTHER read for them. */
async function aRepresentation(): Promise<string> {
  const outcome = await recordRepresentation(world.em(), {
    actor: aCitizen(PERSON).actor,
    account: 'an-account',
    now: NOW,
    represented: PERSON,
    representative: OTHER,
    mayBeRepresented: [PERSON],
    caseCode: null,
    fields: ['Citizen.residence'],
    until: UNTIL,
    basis: 'Giấy ủy quyền số 12',
    seals: world.seals,
  });
  return 'representation' in outcome ? outcome.representation.id : expect.fail('it is refused');
}

const opens = () => world.rightsOf({ person: OTHER, purpose: 'OWN_DATA' });
const END = `mutation ($input: EndRepresentationInput!) { endRepresentation(input: $input) { __typename
  ... on RepresentationEnded { representation { id basis endedAt until } } ... on RightRefused { code message } } }`;
const ends = (ref: string, representation: string) =>
  world.asksOne(aCitizen(ref), END, { input: { representation } });

test.each([
  ['the person represented', PERSON],
  ['whoever represents them', OTHER],
])('%s ends it before its date, and it opens nothing from that moment on', async (_who, side) => {
  const id = await aRepresentation();
  const before = await opens();

  const outcome = await ends(side, id);

  expect(before).toEqual([{ person: PERSON, basis: 'REPRESENTATION', fields: ['Citizen.residence'] }]);
  expect(outcome).toEqual({
    __typename: 'RepresentationEnded',
    representation: {
      id,
      basis: 'Giấy ủy quyền số 12',
      endedAt: NOW.toISOString(),
      until: UNTIL.toISOString(),
    },
  });
  expect(await opens()).toEqual([]);
});

test.each([
  ['of two others', '33333333-3333-4333-8333-333333333333', {}],
  ['that has reached its end', PERSON, { now: UNTIL }],
])('a representation %s is not known', async (_which, person, more) => {
  const id = await aRepresentation();

  const outcome = await endRepresentation(world.em(), { id, person, now: NOW, seals: world.seals, ...more });

  expect(outcome).toEqual({ __typename: 'RightRefused', code: 'UNKNOWN' });
  await endRepresentation(world.em(), { id, person: PERSON, now: NOW, seals: world.seals });
});

test('when both sides end it at the same moment it is ended once', async () => {
  const id = await aRepresentation();

  const outcomes = await Promise.all(
    [PERSON, OTHER].map((person) =>
      endRepresentation(world.em(), { id, person, now: NOW, seals: world.seals }),
    ),
  );

  expect(outcomes.map(({ __typename }) => __typename).toSorted()).toEqual([
    'RepresentationEnded',
    'RightRefused',
  ]);
});

test('what is no id is the id of nothing', async () => {
  expect(await ends(PERSON, "' or true --")).toMatchObject({ __typename: 'RightRefused', code: 'UNKNOWN' });
});

test('each side sees it with its end, the one as what others may read, the other as what they may', async () => {
  const id = await aRepresentation();
  await ends(OTHER, id);
  const seenBy = async (ref: string, field: string) => {
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Citizen { found: ${field} { id endedAt } } } }`;
    const [person] = (await world.asksOne(aCitizen(ref), query, {
      of: [{ __typename: 'Citizen', ref }],
    })) as { found: readonly { id: string }[] }[];
    return person?.found.find((one) => one.id === id);
  };

  const ended = { id, endedAt: NOW.toISOString() };
  expect(await seenBy(PERSON, 'representations')).toEqual(ended);
  expect(await seenBy(OTHER, 'represents')).toEqual(ended);
  expect(await seenBy(OTHER, 'representations')).toBeUndefined();
});
