import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Caller } from '#shared/caller.ts';

import { aCitizen, anOfficer, anOfficerOnCase, aService } from '../../../../test/support/callers.ts';
import { startWorld, type SubgraphWorld } from '../../../../test/support/subgraph-world.ts';
import cards from '../seed/cards.json' with { type: 'json' };
import { subgraph } from '../subgraph.ts';

const NOW = new Date('2026-11-22T03:00:00Z');
const HUSBAND = '1509bb0a-9bf1-4331-8a11-8783593942a4';
const WIFE = '47eaa099-2cb6-416d-86dc-283cf0480ff9';

let world: SubgraphWorld;
beforeAll(async () => {
  world = await startWorld(subgraph, { now: NOW });
});
afterAll(() => world.stop());

const asked = (caller: Caller, selection: string, via = 'Query.me') =>
  world.asks({
    caller,
    via,
    query: `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Citizen { ref ${selection} } } }`,
    variables: { of: [{ __typename: 'Citizen', ref: HUSBAND }] },
  });

describe('a person reads their own cards', () => {
  test('all cards come newest first, the ended ones too', async () => {
    const { data, errors } = await asked(
      aCitizen(HUSBAND),
      'insuranceCards { number validUntil benefitLevel }',
    );

    expect(errors).toEqual([]);
    expect(data?.['_entities']).toEqual([
      {
        ref: HUSBAND,
        insuranceCards: [
          { number: 'DN4010199990002', validUntil: null, benefitLevel: 4 },
          { number: 'SV4010199990002', validUntil: '2021-11-22', benefitLevel: 4 },
        ],
      },
    ]);
  });

  test('the card in force says where they go first and how much is paid', async () => {
    const { data } = await asked(aCitizen(HUSBAND), 'insuranceCard { firstFacility benefitPercent }');

    expect(data?.['_entities']).toEqual([
      {
        ref: HUSBAND,
        insuranceCard: { firstFacility: 'Bệnh viện Đa khoa Hà Đông', benefitPercent: 80 },
      },
    ]);
  });
});

describe('who may not read somebody’s cards gets nothing', () => {
  test.each([
    ['their wife, who is not asked in a case', aCitizen(WIFE)],
    ['an officer without a case', anOfficer()],
    ['an officer on the case of somebody else', anOfficerOnCase('H26.9001-261121-0001', [WIFE])],
    ['a service of the hub', aService('dossiers')],
  ])('%s', async (_who, caller) => {
    const { data } = await asked(caller, 'insuranceCards { number }', '');

    expect(data?.['_entities']).toEqual([null]);
  });
});

test('an officer whose case opens one field gets that one, and the other as a refusal by its coordinate', async () => {
  const caller = anOfficerOnCase('H26.9001-261121-0001', [HUSBAND]);
  const narrowed: Caller = {
    ...caller,
    opens: { ...caller.opens, case: new Set(['Citizen.insuranceCard']) },
  };

  const { data, errors } = await asked(
    narrowed,
    'insuranceCard { number } insuranceCards { number }',
    'Dossier.people',
  );

  expect(data?.['_entities']).toEqual([
    { ref: HUSBAND, insuranceCard: { number: 'DN4010199990002' }, insuranceCards: null },
  ]);
  expect(errors).toMatchObject([
    { extensions: { code: 'PURPOSE_DENIED', coordinate: 'Citizen.insuranceCards' } },
  ]);
});

test('how fresh the data are is the moment at which the newest card was put on record', async () => {
  const { data } = await world.asks({ caller: aService('gateway'), query: '{ dataAsOf }' });

  expect(data).toEqual({ dataAsOf: NOW.toISOString() });
});

test('the number of a card stands nowhere in the database as it is printed', async () => {
  const rows = await world.runtime.orm.em
    .fork()
    .getConnection()
    .execute<{ text: string }[]>(`select string_agg(c::text, ' ') as text from insurance_card c`);

  expect(rows[0]?.text).toContain(HUSBAND);
  expect(cards.filter(({ number }) => rows[0]?.text.includes(number))).toEqual([]);
});
