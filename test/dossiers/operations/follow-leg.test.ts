import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { Errand } from '../../../subgraphs/dossiers/entities/errand.ts';
import { aService } from '../../support/callers.ts';
import { refOf } from '../../citizens/people.ts';
import { BIRTH, type InterlinkedWorld, startInterlinkedWorld } from '../interlinked-world.ts';

let world: InterlinkedWorld;
beforeAll(async () => {
  world = await startInterlinkedWorld();
});
afterAll(() => world.stop());

const states = async (groupId: string) => (await world.legs(groupId)).map(({ state }) => state);
const promised = () => world.dossiers.runtime.orm.em.fork().count(Errand);

describe('one leg after the other', () => {
  test('later legs wait as long as the first one runs', async () => {
    const { groupId, code } = await world.declared();
    await world.becomes(code, 'IN_PROGRESS');

    await world.works();

    expect(await states(groupId)).toEqual(['RUNNING', 'WAITING', 'WAITING']);
  });

  test('a first leg that is done lets the others become dossiers at their agencies, and nothing is left to do', async () => {
    const { groupId, code } = await world.declared();
    await world.becomes(code, 'COMPLETED');

    await world.works();

    const legs = await world.legs(groupId);
    expect(legs.map(({ state, unit, status }) => [state, unit, status])).toEqual([
      ['DONE', 'H26.9001', 'COMPLETED'],
      ['RUNNING', 'G01.9026.9001', 'SUBMITTED'],
      ['RUNNING', 'G24.9026', 'SUBMITTED'],
    ]);
    expect(await promised()).toBe(0);
  });

  test('the child is registered once however often the same is looked after', async () => {
    const { code } = await world.declared();
    await Promise.all([1, 2, 3].map(() => world.becomes(code, 'COMPLETED')));
    const before = await childrenOf('parent');

    await Promise.all([world.works(), world.works(), world.works()]);

    expect((await childrenOf('parent')) - before).toBe(1);
  });

  test('a rejected leg leaves the others standing and shows that it was refused', async () => {
    const { groupId, code } = await world.declared();
    await world.becomes(code, 'COMPLETED');
    await world.works();
    const [, residence] = await world.legs(groupId);

    await world.becomes(residence?.code ?? '', 'REJECTED');
    await world.works();

    expect(await states(groupId)).toEqual(['DONE', 'REFUSED', 'RUNNING']);
  });

  test('what an agency stopped and takes up again runs again', async () => {
    const { groupId, code } = await world.declared();
    await world.becomes(code, 'STOPPED');
    await world.works();
    expect(await states(groupId)).toEqual(['REFUSED', 'WAITING', 'WAITING']);

    await world.becomes(code, 'IN_PROGRESS');
    await world.works();

    expect(await states(groupId)).toEqual(['RUNNING', 'WAITING', 'WAITING']);
  });

  test('a leg for which a required answer is missing says which, and the other one begins all the same', async () => {
    const { clinic: _clinic, ...values } = BIRTH;
    const { groupId, code } = await world.declared({ values });
    await world.becomes(code, 'COMPLETED');

    await world.works();

    const [, residence, card] = await world.legs(groupId);
    expect(residence).toMatchObject({ state: 'RUNNING' });
    expect(card).toMatchObject({
      state: 'STALLED',
      problem: 'MISSING_VALUES',
      missing: ['clinic'],
      code: null,
    });
  });

  test('a leg in an area where nobody is competent says so', async () => {
    const values = { ...BIRTH, 'newResidence.area': '99999@2025-07-01' };
    const { groupId, code } = await world.declared({ values });
    await world.becomes(code, 'COMPLETED');

    await world.works();

    const [, residence] = await world.legs(groupId);
    expect(residence).toMatchObject({ state: 'STALLED', problem: 'COMPETENT_UNIT' });
  });

  test('a birth registration that names no child of ours stalls at the number, and nobody else begins', async () => {
    const { 'child.gender': _gender, ...values } = BIRTH;
    const { groupId, code } = await world.declared({ values });
    await world.becomes(code, 'COMPLETED');

    await world.works();

    expect(await states(groupId)).toEqual(['STALLED', 'WAITING', 'WAITING']);
  });
});

async function childrenOf(who: string): Promise<number> {
  const { data } = await world.citizens.asks({
    caller: aService('gateway'),
    query: 'query ($ref: ID!) { minorsOf(ref: $ref) }',
    variables: { ref: refOf(who) },
  });
  const { minorsOf } = data as unknown as { minorsOf: string[] };
  return minorsOf.length;
}
