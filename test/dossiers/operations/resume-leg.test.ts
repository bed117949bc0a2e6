import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { resumeLeg } from '../../../subgraphs/dossiers/operations/resume-leg.ts';
import { BIRTH, type InterlinkedWorld, startInterlinkedWorld } from '../interlinked-world.ts';

let world: InterlinkedWorld;
beforeAll(async () => {
  world = await startInterlinkedWorld();
});
afterAll(() => world.stop());

const resumes = (groupId: string, position: number, supplied: { key: string; value: string }[] = []) =>
  resumeLeg(world.dossiers.runtime.orm.em.fork(), { groupId, position, supplied });

async function begun(values: Readonly<Record<string, string>> = BIRTH) {
  const declared = await world.declared({ values });
  await world.becomes(declared.code, 'COMPLETED');
  await world.works();
  return declared;
}

describe('a leg that is taken up again', () => {
  test('becomes a new dossier when the old one was rejected, once, and the old one stays as it ended', async () => {
    const { groupId } = await begun();
    const [, before] = await world.legs(groupId);
    await world.becomes(before?.code ?? '', 'REJECTED');
    await world.works();

    const outcomes = await Promise.all([resumes(groupId, 2), resumes(groupId, 2)]);
    await world.works();

    const [, after] = await world.legs(groupId);
    expect(new Set(outcomes)).toEqual(new Set(['NOT_HELD_UP', null]));
    expect(after).toMatchObject({ state: 'RUNNING', status: 'SUBMITTED', unit: 'G01.9026.9001' });
    expect(after?.code).not.toBe(before?.code);
  });

  test('goes on with the answer that was missing', async () => {
    const { clinic, ...values } = BIRTH;
    const { groupId } = await begun(values);

    const outcome = await resumes(groupId, 3, [{ key: 'clinic', value: clinic ?? '' }]);
    await world.works();

    expect(outcome).toBeNull();
    expect((await world.legs(groupId))[2]).toMatchObject({ state: 'RUNNING', missing: [], problem: null });
  });

  test('waits for its turn when the first leg was refused and is taken up again itself', async () => {
    const { groupId, code } = await world.declared();
    await world.becomes(code, 'WITHDRAWN');
    await world.works();

    await resumes(groupId, 1);
    await world.works();

    const legs = await world.legs(groupId);
    expect(legs.map(({ state }) => state)).toEqual(['STALLED', 'WAITING', 'WAITING']);
    expect(legs[0]).toMatchObject({
      problem: 'MISSING_VALUES',
      missing: expect.arrayContaining(['applicant.relation']),
    });
  });
});

describe('a leg is not taken up again', () => {
  test('while it waits or runs, when its agency has stopped it, or when there is none', async () => {
    const { groupId } = await begun();
    const [, residence] = await world.legs(groupId);
    const running = await resumes(groupId, 3);
    await world.becomes(residence?.code ?? '', 'STOPPED');
    await world.works();

    const stopped = await resumes(groupId, 2);
    const unknown = await resumes(groupId, 4);

    expect([running, stopped, unknown]).toEqual(['NOT_HELD_UP', 'AGENCY_STOPPED', 'NOT_FOUND']);
  });
});
