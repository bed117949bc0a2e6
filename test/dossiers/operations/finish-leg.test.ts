import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { aCitizen } from '../../support/callers.ts';
import { Interlinked } from '../../../subgraphs/dossiers/entities/interlinked.ts';
import { refOf } from '../../citizens/people.ts';
import { BIRTH, type InterlinkedWorld, startInterlinkedWorld } from '../interlinked-world.ts';

let world: InterlinkedWorld;
beforeAll(async () => {
  world = await startInterlinkedWorld();
});
afterAll(() => world.stop());

const em = () => world.dossiers.runtime.orm.em.fork();
const storeOf = async (ref: string) => {
  const { data } = await world.citizens.asks({
    caller: aCitizen(ref),
    query: '{ me { fullName documents { edges { node { type { code } number dossier { code } } } } } }',
  });
  return data?.['me'];
};

describe('a birth registration that has ended', () => {
  test('has put the child on record, with its birth certificate in its own store', async () => {
    const { groupId, code } = await world.declared();
    await world.becomes(code, 'COMPLETED');
    await world.works();

    const { childRef = null } = (await em().findOne(Interlinked, { id: groupId })) ?? {};

    expect(await storeOf(childRef ?? '')).toEqual({
      fullName: BIRTH['child.fullName'],
      documents: {
        edges: [{ node: { type: { code: 'KQ.G15.000031' }, number: code, dossier: { code } } }],
      },
    });
  });
});

describe('a death registration that has ended', () => {
  const DEATH = {
    'deceased.fullName': 'Trần Văn Hưng',
    'deceased.dateOfBirth': '1958',
    'deceased.residence.area': '09886@2025-07-01',
    'deceased.residence.line': 'Số 8, tổ dân phố 2',
    'death.at': '2026-11-18 05:00',
    'owner.fullName': 'Nguyễn Thị Thu Hà',
    'owner.residence.area': '09886@2025-07-01',
    'payee.account': 'Kho bạc, tài khoản hư cấu',
  };

  test('registers nobody, stores the extract with the declaring relative, and lets police and commune begin', async () => {
    const values = { ...DEATH, 'deceased.personalId': 'kept as a person', 'owner.personalId': 'kept' };
    const { groupId, code } = await world.declared({ group: '9.063024', first: '1.000656', values });
    await world.becomes(code, 'COMPLETED');

    await world.works();

    const legs = await world.legs(groupId);
    expect(legs.map(({ state, procedureCode, unit }) => [state, procedureCode, unit])).toEqual([
      ['DONE', '1.000656', 'H26.9001'],
      ['RUNNING', '1.003197', 'G01.9026.9001'],
      ['RUNNING', '1.001731', 'H26.9001'],
    ]);
    expect(await em().findOne(Interlinked, { id: groupId })).toMatchObject({ childRef: null });
    expect(await storeOf(refOf('parent'))).toMatchObject({
      documents: {
        edges: expect.arrayContaining([
          { node: { type: { code: 'KQ.G15.000034' }, number: code, dossier: { code } } },
        ]),
      },
    });
  });
});
