import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { startHubWorld, type HubWorld } from '../support/hub-world.ts';
import { PREFILL, type PrefillData, reused, SUBMIT, type SubmitData } from './filing.ts';
import { uploaded } from './interlinked.ts';

let world: HubWorld;
beforeAll(async () => {
  world = await startHubWorld();
});
afterAll(() => world.stop());

const RESIDENCE = '1.004222';
const MOVED = {
  'newResidence.area': '09886@2025-07-01',
  'newResidence.line': 'Số 77, ngõ 8, tổ dân phố 1',
  'headOfHousehold.relation': 'Con',
  dwelling: 'OWN',
};
const FIELDS = `query ($code: DossierCode!) { dossier(code: $code) {
  fields { key value person { __typename } provenance { owner assurance } } } }`;

interface ShownField {
  readonly key: string;
  readonly person: object | null;
}

/** A mother moves in with whoever has the number. Gives the code, and the field as it is shown to her. */
async function movesInWith(personalId: string): Promise<{ readonly code: string; readonly shown: object }> {
  const filled = await world.asks('parent', PREFILL, { variables: { procedure: RESIDENCE } });
  const prefill: PrefillData = filled.data;
  const typed = { ...MOVED, 'headOfHousehold.personalId': personalId };
  const input = {
    idempotencyKey: randomUUID(),
    procedure: RESIDENCE,
    receivingUnit: 'G01.9026.9001',
    fields: [
      ...reused(prefill).filter(({ key }) => !(key in typed)),
      ...Object.entries(typed).map(([key, value]) => ({ key, value })),
    ],
    components: [
      {
        component: '000.00.00.G01-KQ003605',
        file: await uploaded(world, 'parent', prefill.prefill.intake),
      },
    ],
    confirmDuplicate: true,
  };
  const { data, errors } = await world.asks('parent', SUBMIT, { variables: { input } });
  const { submitDossier }: SubmitData = data;
  expect([submitDossier.__typename, submitDossier.problems, errors]).toEqual([
    'DossierSubmitted',
    undefined,
    [],
  ]);
  const code = submitDossier.dossier?.code ?? '';
  return { code, shown: await headOfHousehold('parent', code) };
}

async function headOfHousehold(persona: string, code: string): Promise<object> {
  const { data, errors } = await world.asks(persona, FIELDS, {
    variables: { code },
    ...(persona !== 'parent' && { purpose: 'PROCESS_DOSSIER', caseCode: code }),
  });
  const { dossier }: { dossier: { fields: readonly ShownField[] } } = data;
  const field = dossier.fields.find(({ key }) => key === 'headOfHousehold.personalId');
  return { field, errors: errors.filter(({ path }) => path?.includes('person')) };
}

test('the number of a head of household is taken in alike, somebody’s or nobody’s; only those who work on the dossier see that it is somebody’s', async () => {
  const somebody = await movesInWith('001091999002');
  const nobody = await movesInWith('027155999888');

  expect(somebody.shown).toEqual({
    field: {
      key: 'headOfHousehold.personalId',
      value: null,
      person: null,
      provenance: { owner: 'applicant', assurance: 'DECLARED' },
    },
    errors: [],
  });
  expect(nobody.shown).toEqual(somebody.shown);
  expect(await headOfHousehold('police-duong-noi', somebody.code)).toMatchObject({
    field: { person: { __typename: 'Citizen' } },
  });
  expect(await headOfHousehold('police-duong-noi', nobody.code)).toMatchObject({ field: { person: null } });
});
