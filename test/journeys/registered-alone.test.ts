import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { until } from '#shared/until.ts';

import { refOf } from '../citizens/people.ts';
import { startHubWorld, type HubWorld } from '../support/hub-world.ts';
import { aDeclaredBirth, childOfMother } from './a-declared-birth.ts';
import { PREFILL, type PrefillData, reused, SUBMIT, type SubmitData } from './filing.ts';
import { stepsBy, uploaded } from './interlinked.ts';

let world: HubWorld;
beforeAll(async () => {
  world = await startHubWorld();
});
afterAll(() => world.stop());

const CHILD = 'Trần Nguyễn Gia Phúc';
const FATHER = '015060999013';
const DEATH = {
  'death.at': '2026-11-01 05:00',
  'death.place': 'Tại nhà',
  'death.cause': 'Bệnh',
};
const MOVED = {
  'newResidence.area': '09886@2025-07-01',
  'newResidence.line': 'Số 77, ngõ 8, tổ dân phố 1',
  'headOfHousehold.relation': 'Chủ hộ',
  dwelling: 'OWN',
};

interface Filing {
  readonly procedure: string;
  readonly receivingUnit: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly papers: readonly string[];
  readonly persona?: string;
  /** Whom relations do not tell. */
  readonly subjects?: readonly { readonly subject: string; readonly personalId: string }[];
}

/** Hands one dossier in, reusing what data holds. Gives its code. */
async function files(filing: Filing): Promise<string> {
  const { procedure, receivingUnit, typed, papers, persona = 'parent', subjects = [] } = filing;
  const filled = await world.asks(persona, PREFILL, { variables: { procedure, subjects } });
  const prefill: PrefillData = filled.data;
  const components = await Promise.all(
    papers.map(async (component) => ({
      component,
      file: await uploaded(world, persona, prefill.prefill.intake),
    })),
  );
  const own = reused(prefill).filter(({ key }) => !(key in typed));
  const fields = [...own, ...Object.entries(typed).map(([key, value]) => ({ key, value }))];
  const named = subjects.map(({ personalId }) => ({ key: 'deceased.personalId', value: personalId }));
  const input = {
    idempotencyKey: randomUUID(),
    procedure,
    receivingUnit,
    fields: [...fields.filter(({ key }) => named.every((one) => one.key !== key)), ...named],
    components,
  };
  const { data } = await world.asks(persona, SUBMIT, { variables: { input } });
  const { submitDossier }: SubmitData = data;
  expect([submitDossier.__typename, submitDossier.problems]).toEqual(['DossierSubmitted', undefined]);
  return submitDossier.dossier?.code ?? '';
}

const inRegister = (code: string, persona = 'parent') =>
  until(async () => {
    const { data } = await world.asks(
      persona,
      'query ($code: DossierCode!) { dossier(code: $code) { registerChange { state stateText(lang: EN) at } } }',
      { variables: { code } },
    );
    const { dossier }: { dossier: { registerChange: { state: string } | null } } = data;
    return dossier.registerChange?.state === 'WAITING' ? null : dossier.registerChange;
  }, 15_000);

async function changeOf(code: string): Promise<object | null> {
  const { data } = await world.asks(
    'parent',
    'query ($code: DossierCode!) { dossier(code: $code) { registerChange { state } } }',
    { variables: { code } },
  );
  return (data as { dossier: { registerChange: object | null } }).dossier.registerChange;
}

describe('a birth that is registered by itself, without an interlinked declaration', () => {
  let birth = '';
  beforeAll(async () => {
    birth = await files({
      procedure: '1.001193',
      receivingUnit: 'H26.9001',
      typed: aDeclaredBirth(CHILD),
      papers: ['000.00.00.G15-KQ004389'],
    });
  });

  test('says nothing of the register before the commune has registered it, and then that it stands there', async () => {
    const before = await changeOf(birth);
    await stepsBy(world, 'officer-duong-noi', birth, ['acceptDossier', 'completeDossier']);

    expect(before).toBeNull();
    expect(await inRegister(birth)).toEqual({
      state: 'RECORDED',
      stateText: 'Entered in the register of people.',
      at: expect.stringMatching(/Z$/),
    });
  });

  test('gives the child a number, and the certificate that the commune returns lies in the child’s store', async () => {
    const returned = await world.asks('officer-duong-noi', RETURN, {
      variables: { code: birth, version: 3, results: [CERTIFICATE] },
    });
    expect(returned.data).toMatchObject({ returnResult: { dossier: { status: 'RESULT_RETURNED' } } });

    const child = await childOfMother(world, CHILD);

    expect(child).toEqual({
      fullName: CHILD,
      personalId: expect.stringMatching(/^001226999\d{3}$/),
      documents: {
        edges: [
          {
            node: {
              number: 'KS-999/77',
              type: { code: 'KQ.G15.000031' },
              issuer: { code: 'H26.9001' },
              dossier: { code: birth },
            },
          },
        ],
      },
    });
  });
});

test('whoever moves by a dossier of its own lives at the new place when the police have registered it', async () => {
  const move = await files({
    procedure: '1.004222',
    receivingUnit: 'G01.9026.9001',
    typed: MOVED,
    papers: ['000.00.00.G01-KQ003605'],
  });
  await stepsBy(world, 'police-duong-noi', move, ['acceptDossier', 'startProcessing', 'completeDossier']);

  expect(await inRegister(move)).toMatchObject({ state: 'RECORDED' });
  const { data } = await world.asks('parent', '{ me { residence { line area { id } } } }');
  expect(data).toEqual({
    me: { residence: { line: MOVED['newResidence.line'], area: { id: MOVED['newResidence.area'] } } },
  });
});

test('a father whose death his son has declared is dead in the register, since the declared day', async () => {
  const death = await files({
    persona: 'citizen',
    procedure: '1.000656',
    receivingUnit: 'H26.9001',
    typed: DEATH,
    papers: ['000.00.00.G15-KQ004376'],
    subjects: [{ subject: 'DECEASED', personalId: FATHER }],
  });
  await stepsBy(world, 'officer-duong-noi', death, ['acceptDossier', 'completeDossier']);

  expect(await inRegister(death, 'citizen')).toMatchObject({ state: 'RECORDED' });
  // A grown-up son does not read his father's record; the register itself tells.
  const rows = await world.subgraphs.citizens.runtime.orm.em
    .fork()
    .execute('select deceased_on::text as day from citizen where ref = ?', [refOf('citizen-father')]);
  expect(rows).toEqual([{ day: '2026-11-01' }]);
});

const RETURN = `mutation ($code: DossierCode!, $version: Int!, $results: [ReturnedResultInput!]!) {
  returnResult(code: $code, version: $version, results: $results) { __typename
    ... on DossierStepped { dossier { status } } ... on StepRefused { refusal: code } ... on ResultRefused { problem: code } } }`;

const CERTIFICATE = {
  type: 'KQ.G15.000031',
  number: 'KS-999/77',
  issuedOn: new Date().toISOString().slice(0, 10),
  legalForm: 'E_ORIGINAL',
  signature: 'SIGNED_VALID',
  sha256: 'd'.repeat(64),
};
