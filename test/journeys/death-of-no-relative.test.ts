import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { until } from '#shared/until.ts';

import { refOf } from '../citizens/people.ts';
import { startHubWorld, type HubWorld } from '../support/hub-world.ts';
import { PREFILL, type PrefillData, reused, SUBMIT, type SubmitData } from './filing.ts';
import { stepsBy, uploaded } from './interlinked.ts';

let world: HubWorld;
beforeAll(async () => {
  world = await startHubWorld();
});
afterAll(() => world.stop());

const PROCEDURE = '1.000656';
const OF_BOTH = {
  'deceased.gender': 'FEMALE',
  'deceased.ethnicity': 'Kinh',
  'deceased.nationality': 'VNM',
  'deceased.residence.area': '09886@2025-07-01',
  'deceased.residence.line': 'Số 5',
  'death.at': '2026-11-01 05:00',
  'death.place': 'Bệnh viện',
  'death.cause': 'Bệnh',
};

/** Declares the death of somebody who is no relative; the commune registers it. Gives what the register made of it. */
async function registered(persona: string, deceased: Readonly<Record<string, string>>) {
  const filled = await world.asks(persona, PREFILL, { variables: { procedure: PROCEDURE } });
  const { prefill }: PrefillData = filled.data;
  const typed = { ...OF_BOTH, ...deceased };
  const input = {
    idempotencyKey: randomUUID(),
    procedure: PROCEDURE,
    receivingUnit: 'H26.9001',
    fields: [
      ...reused({ prefill }).filter(({ key }) => !(key in typed)),
      ...Object.entries(typed).map(([key, value]) => ({ key, value })),
    ],
    components: [
      { component: '000.00.00.G15-KQ004376', file: await uploaded(world, persona, prefill.intake) },
    ],
  };
  const { data } = await world.asks(persona, SUBMIT, { variables: { input } });
  const { submitDossier }: SubmitData = data;
  expect([submitDossier.__typename, submitDossier.problems]).toEqual(['DossierSubmitted', undefined]);
  const code = submitDossier.dossier?.code ?? '';
  await stepsBy(world, 'officer-duong-noi', code, ['acceptDossier', 'completeDossier']);
  return until(async () => {
    const told = await world.asks(
      persona,
      'query ($code: DossierCode!) { dossier(code: $code) { registerChange { state stateText(lang: EN) } } }',
      { variables: { code } },
    );
    const { dossier }: { dossier: { registerChange: { state: string } | null } } = told.data;
    return dossier.registerChange?.state === 'WAITING' ? null : dossier.registerChange;
  }, 15_000);
}

// Nobody of this test reads the record of who has died; the register itself tells.
const dayOfDeath = (who: string) =>
  world.subgraphs.citizens.runtime.orm.em
    .fork()
    .execute('select deceased_on::text as day from citizen where ref = ?', [refOf(who)]);

test('a neighbour whose number, name and date of birth are declared is dead in the register when the commune has registered it', async () => {
  const change = await registered('citizen', {
    'deceased.personalId': '027155999026',
    'deceased.fullName': 'Ngô Thị Xuân',
    'deceased.dateOfBirth': '1955-06',
  });

  expect(change).toMatchObject({ state: 'RECORDED' });
  expect(await dayOfDeath('pensioner')).toEqual([{ day: '2026-11-01' }]);
});

test('by a mistyped number nobody else dies: name and date of birth are not theirs, and the dossier says that nothing was entered', async () => {
  const change = await registered('parent', {
    'deceased.personalId': '006198999023',
    'deceased.fullName': 'Ngô Thị Xuân',
    'deceased.dateOfBirth': '1955-06',
  });

  expect(change).toEqual({
    state: 'NOTHING_TO_CHANGE',
    stateText: 'Nothing was entered: the dossier does not say for certain whom in the register it is about.',
  });
  expect(await dayOfDeath('teacher')).toEqual([{ day: null }]);
});
