import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { keysOf } from '#shared/keys.ts';

import {
  type CivilEventNeeds,
  recordCivilEvent,
} from '../../../subgraphs/citizens/operations/record-civil-event.ts';
import { subgraph } from '../../../subgraphs/citizens/subgraph.ts';
import { aCitizen, aService } from '../../support/callers.ts';
import { startWorld, type SubgraphWorld } from '../../support/subgraph-world.ts';
import { refOf } from '../people.ts';

const NOW = new Date('2026-11-20T03:00:00Z');

let world: SubgraphWorld;
beforeAll(async () => {
  world = await startWorld(subgraph, { now: NOW });
});
afterAll(() => world.stop());

const recorded = (needs: Partial<CivilEventNeeds>) =>
  recordCivilEvent(world.runtime.orm.em.fork(), {
    dossierCode: 'G01.9026.9001-261120-0001',
    personRef: refOf('newborn'),
    kind: 'RESIDENCE',
    on: '2026-11-20',
    area: '09886@2025-07-01',
    line: 'Số 12',
    declared: null,
    now: NOW,
    keys: keysOf(world.keys, 'citizens'),
    ...needs,
  });
const seen = async (who: string): Promise<object> => {
  const query = '{ me { fullName deceasedOn residence { line since area { id } } } }';
  const { data } = await world.asks({ caller: aCitizen(refOf(who)), query });
  // The shape is that of the query.
  return (data as unknown as { me: object }).me;
};

describe('a residence by a finished dossier', () => {
  test('is where the person lives then, once, also when it is sent ten times at once', async () => {
    const sent = await Promise.all(Array.from({ length: 10 }, () => recorded({})));

    expect(sent.filter((one) => 'repeated' in one && !one.repeated)).toHaveLength(1);
    expect(sent.filter((one) => 'repeated' in one && one.repeated)).toHaveLength(9);
    expect(await seen('newborn')).toMatchObject({
      residence: { line: 'Số 12', since: '2026-11-20', area: { id: '09886@2025-07-01' } },
    });
  });

  test('is not put back by the same dossier sent again after the person has moved on', async () => {
    await recorded({ dossierCode: 'G01.9026.9001-261120-0002', line: 'Số 99' });

    expect(await recorded({})).toMatchObject({ repeated: true });
    expect(await seen('newborn')).toMatchObject({ residence: { line: 'Số 99' } });
  });

  test('of another person by the same dossier is refused, and so is one of nobody or nowhere', async () => {
    const outcomes = await Promise.all([
      recorded({ personRef: refOf('parent') }),
      recorded({ dossierCode: 'x', personRef: crypto.randomUUID() }),
      recorded({ dossierCode: 'x', personRef: 'no reference' }),
      recorded({ dossierCode: 'x', area: 'nowhere' }),
      recorded({ dossierCode: 'x', on: '2026-11-21' }),
    ]);

    expect(outcomes.map((one) => ('code' in one ? one.code : ''))).toEqual([
      'DIFFERENT_CONTENT',
      'PERSON_UNKNOWN',
      'PERSON_UNKNOWN',
      'UNUSABLE',
      'UNUSABLE',
    ]);
  });
});

test('who has died is on record with the day; all else that is known of them stays', async () => {
  const before = await seen('elder');

  await recorded({
    dossierCode: 'H26.9001-261120-0007',
    personRef: refOf('elder'),
    kind: 'DEATH',
    on: '2026-11-18',
  });

  expect(await seen('elder')).toEqual({ ...before, deceasedOn: '2026-11-18' });
});

test('who has died is told to dossiers as such, and nobody stands behind their token any more', async () => {
  await recorded({
    dossierCode: 'H26.9001-261120-0008',
    personRef: refOf('foreigner'),
    kind: 'DEATH',
    on: '2026-11-18',
  });
  const query = `{ partyRefs(passports: [{ country: "KOR", number: "M99900020" }]) { ref isDeceased } }`;

  const [dossiers, gateway] = await Promise.all([
    world.asks({ caller: aService('dossiers'), query }),
    world.asks({ caller: aService('gateway'), query }),
  ]);

  expect(dossiers.data).toEqual({ partyRefs: [{ ref: refOf('foreigner'), isDeceased: true }] });
  expect(gateway.data).toEqual({ partyRefs: [null] });
});

test('the deletion of a residence leaves none', async () => {
  await recorded({
    dossierCode: 'G01-1',
    personRef: refOf('elder'),
    kind: 'RESIDENCE_REMOVED',
    area: null,
    line: null,
  });

  expect(await seen('elder')).toMatchObject({ residence: null });
});

describe('of somebody whom a dossier has by a typed number alone', () => {
  const ELDER = { fullName: 'đặng văn thọ', dateOfBirth: '1947' };
  const died = (declared: CivilEventNeeds['declared'], dossierCode: string) =>
    recorded({ dossierCode, personRef: refOf('elder'), kind: 'DEATH', on: '2026-11-19', declared });

  test.each([
    ['another name', { ...ELDER, fullName: 'Đặng Văn Thơ' }],
    ['another year of birth', { ...ELDER, dateOfBirth: '1948' }],
    ['no name', { ...ELDER, fullName: null }],
  ])('with %s nothing is changed, and the answer is that of nobody’s reference', async (_what, declared) => {
    const before = await seen('elder');

    const outcome = await died(declared, 'H26.9001-261120-0009');

    expect(outcome).toEqual({ __typename: 'CivilEventRefused', code: 'PERSON_UNKNOWN' });
    expect(await seen('elder')).toEqual(before);
  });

  test('with their name and date of birth it is on record, once', async () => {
    const outcomes = [await died(ELDER, 'H26.9001-261120-0010'), await died(ELDER, 'H26.9001-261120-0010')];

    expect(outcomes).toMatchObject([{ repeated: false }, { repeated: true }]);
    expect(await seen('elder')).toMatchObject({ deceasedOn: '2026-11-19' });
  });
});
