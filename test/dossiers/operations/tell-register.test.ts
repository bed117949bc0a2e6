import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { Interlinked } from '../../../subgraphs/dossiers/entities/interlinked.ts';
import { aCitizen, aService } from '../../support/callers.ts';
import { refOf } from '../../citizens/people.ts';
import { type InterlinkedWorld, startInterlinkedWorld } from '../interlinked-world.ts';

let world: InterlinkedWorld;
beforeAll(async () => {
  world = await startInterlinkedWorld();
});
afterAll(() => world.stop());

const em = () => world.dossiers.runtime.orm.em.fork();
const seen = async (ref: string) => {
  const query = '{ me { deceasedOn residence { line area { id } } } }';
  const { data } = await world.citizens.asks({ caller: aCitizen(ref), query });
  return data?.['me'];
};

describe('what a finished leg changes in the register', () => {
  test('the newborn lives where the residence leg says, when police have finished it', async () => {
    const { groupId, code } = await world.declared();
    await world.becomes(code, 'COMPLETED');
    await world.works();
    const { childRef = null } = (await em().findOne(Interlinked, { id: groupId })) ?? {};
    const before = await seen(childRef ?? '');

    const residence = (await world.legs(groupId)).find(({ procedureCode }) => procedureCode === '1.004222');
    await world.becomes(residence?.code ?? '', 'COMPLETED');
    await world.works();

    expect(before).toEqual({ deceasedOn: null, residence: null });
    expect(await seen(childRef ?? '')).toEqual({
      deceasedOn: null,
      residence: { line: 'Số 12, ngõ 5, tổ dân phố 3', area: { id: '09886@2025-07-01' } },
    });
  });

  test('who has died is dead in the register when the death registration is finished, and is no owner any more', async () => {
    const { code } = await world.declared({
      group: '9.063024',
      first: '1.000656',
      values: {
        'deceased.fullName': 'Người Hư Cấu',
        'deceased.dateOfBirth': '1940',
        'deceased.residence.area': '09886@2025-07-01',
        'deceased.residence.line': 'Số 8',
        'death.at': '2026-11-18 05:00',
        'owner.fullName': 'Nguyễn Thị Thu Hà',
        'owner.residence.area': '09886@2025-07-01',
        'payee.account': 'Kho bạc',
        'deceased.personalId': 'kept as a person',
        'owner.personalId': 'kept',
      },
    });
    await em().execute(
      `insert into dossier_person (dossier_code, position, role, ref) values (?, 90, 'DECEASED', ?)`,
      [code, refOf('elder')],
    );
    await world.becomes(code, 'COMPLETED');

    const failed = await world.works();

    expect(failed).toBe(0);
    expect(await seen(refOf('elder'))).toMatchObject({ deceasedOn: '2026-11-18' });
    const { data } = await world.citizens.asks({
      caller: aService('dossiers'),
      query: '{ partyRefs(units: ["H26.9001"]) { isDeceased } }',
    });
    expect(data).toEqual({ partyRefs: [{ isDeceased: false }] });
  });
});
