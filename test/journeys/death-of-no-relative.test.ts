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

/** Declares the death of somebody who is no relative. */
async function declared(
  persona: string,
  deceased: Readonly<Record<string, string>>,
): Promise<SubmitData['submitDossier']> {
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
  return submitDossier;
}

/** Lets the commune register the death. Gives what the register made of it. */
async function registered(persona: string, submitDossier: SubmitData['submitDossier']) {
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

const NEIGHBOUR = {
  'deceased.personalId': '027155999026',
  'deceased.fullName': 'Ngô Thị Xuân',
  'deceased.dateOfBirth': '1955-06',
};

test('a neighbour whose number, name and date of birth are declared is dead in the register when the commune has registered it', async () => {
  const change = await registered('citizen', await declared('citizen', NEIGHBOUR));

  expect(change).toMatchObject({ state: 'RECORDED' });
  expect(await dayOfDeath('pensioner')).toEqual([{ day: '2026-11-01' }]);
});

test('a mistyped number is refused in the same words whether it is somebody else’s or nobody’s, and so are a wrong name and date of birth', async () => {
  const wrong = [
    { 'deceased.personalId': '006198999023' },
    { 'deceased.personalId': '027155999888' },
    { 'deceased.fullName': 'Ngô Thị Thu' },
    { 'deceased.dateOfBirth': '1955-07' },
  ];

  const outcomes = await Promise.all(wrong.map((one) => declared('parent', { ...NEIGHBOUR, ...one })));

  const [first] = outcomes;
  expect(first?.problems?.map(({ code, field }) => [code, field])).toEqual([
    ['PERSON_UNKNOWN', 'deceased.personalId'],
  ]);
  expect(outcomes).toEqual(outcomes.map(() => first));
});
