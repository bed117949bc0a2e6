import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { until } from '#shared/until.ts';

import { startHubWorld, type HubWorld } from '../support/hub-world.ts';
import { aDeclaredBirth, childOfMother, HOUSEHOLD_AND_CARD } from './a-declared-birth.ts';
import { PREFILL, type PrefillData, reused } from './filing.ts';
import {
  type GroupData,
  LEGS,
  stepsBy,
  SUBMIT_INTERLINKED,
  type SubmittedGroup,
  uploaded,
} from './interlinked.ts';

let world: HubWorld;
beforeAll(async () => {
  world = await startHubWorld();
});
afterAll(() => world.stop());

const GROUP = '2.000986';
const POLICE = 'G01.9026.9001';
const INSURANCE = 'G24.9026';
const CHILD = 'Trần Nguyễn Gia Bách';
// All that no database holds yet: the child, and what the family wants.
const TYPED = { ...aDeclaredBirth(CHILD), ...HOUSEHOLD_AND_CARD };

async function legsOf(persona: string, code: string, why: object = {}): Promise<GroupData['legs']> {
  const { data } = await world.asks(persona, LEGS, { variables: { code }, ...why });
  const { dossier }: { dossier: { group: GroupData } } = data;
  return dossier.group.legs;
}

const inState = (code: string, position: number, state: string) =>
  until(async () => {
    const legs = await legsOf('parent', code);
    const leg = legs.find((one) => one.position === position);
    return leg?.state === state ? leg : null;
  }, 15_000);

describe('a newborn is registered and gets residence and health card from one declaration', () => {
  let birth = '';
  let submitted: SubmittedGroup;
  let told: readonly object[] = [];

  beforeAll(async () => {
    const filled = await world.asks('parent', PREFILL, { variables: { procedure: GROUP } });
    const prefill: PrefillData = filled.data;
    const typed = Object.entries(TYPED).map(([key, value]) => ({ key, value }));
    const paper = await uploaded(world, 'parent', prefill.prefill.intake);
    const { data, errors } = await world.asks('parent', SUBMIT_INTERLINKED, {
      variables: {
        input: {
          idempotencyKey: randomUUID(),
          group: GROUP,
          receivingUnit: 'H26.9001',
          fields: [...reused(prefill), ...typed],
          components: [{ component: '000.00.00.G15-KQ004389', file: paper }],
          prefillToken: prefill.prefill.token,
        },
      },
    });
    told = errors;
    submitted = (data as { submitInterlinked: SubmittedGroup }).submitInterlinked;
    birth = submitted.dossier?.code ?? '';
  });

  test('the birth registration starts at once, and the other two are seen to wait for it', () => {
    expect(told).toEqual([]);
    expect(submitted).toMatchObject({
      __typename: 'InterlinkedSubmitted',
      replayed: false,
      group: {
        interlinkedGroup: { code: GROUP },
        legs: [
          { position: 1, state: 'RUNNING', status: 'SUBMITTED', procedureCode: '1.001193', awaits: 'AGENCY' },
          {
            position: 2,
            state: 'WAITING',
            status: null,
            procedureCode: '1.004222',
            awaits: 'EARLIER_LEG',
            dossier: null,
          },
          {
            position: 3,
            state: 'WAITING',
            status: null,
            procedureCode: '1.014137',
            awaits: 'EARLIER_LEG',
            dossier: null,
          },
        ],
      },
    });
  });

  test('when the commune has registered the birth, the police and the insurance have dossiers of their own', async () => {
    await stepsBy(world, 'officer-duong-noi', birth, ['acceptDossier', 'completeDossier']);

    const residence = await inState(birth, 2, 'RUNNING');
    const card = await inState(birth, 3, 'RUNNING');

    expect(residence).toMatchObject({ status: 'SUBMITTED', unit: { code: POLICE } });
    expect(card).toMatchObject({ status: 'SUBMITTED', unit: { code: INSURANCE } });
    expect(residence?.dossier?.code).toMatch(/^G01\.9026\.9001-\d{6}-\d{4}$/);
    expect(card?.dossier?.code).toMatch(/^G24\.9026-\d{6}-\d{4}$/);
  });

  test('the parents find the child among their children, with a number of its own and its birth certificate', async () => {
    await inState(birth, 1, 'DONE');

    const child = await childOfMother(world, CHILD);

    expect(child).toEqual({
      fullName: CHILD,
      personalId: expect.stringMatching(/^001226999\d{3}$/),
      documents: {
        edges: [
          {
            node: {
              number: birth,
              type: { code: 'KQ.G15.000031' },
              issuer: { code: 'H26.9001' },
              dossier: { code: birth },
            },
          },
        ],
      },
    });
  });

  test('nothing was typed twice: each answer of the later dossiers says where it came from', async () => {
    const legs = await legsOf('parent', birth);

    const { data } = await world.asks(
      'parent',
      `query ($residence: DossierCode!, $card: DossierCode!) {
        residence: dossier(code: $residence) { ...answers } card: dossier(code: $card) { ...answers } }
       fragment answers on Dossier { people { role } components { answer document { type { code } } }
         fields { key value person { fullName } provenance { owner path assurance } } }`,
      { variables: { residence: legs[1]?.dossier?.code, card: legs[2]?.dossier?.code } },
    );

    const { residence, card }: Record<'residence' | 'card', Answers> = data;
    const said = (dossier: Answers, key: string) => dossier.fields.find((field) => field.key === key);
    expect(said(residence, 'owner.fullName')).toMatchObject({
      value: 'Nguyễn Thị Thu Hà',
      provenance: { owner: 'citizens', path: 'Citizen.fullName', assurance: 'VERIFIED' },
    });
    expect(said(residence, 'newResidence.line')).toMatchObject({
      value: 'Số 12, ngõ 5, tổ dân phố 3',
      provenance: { owner: 'citizens' },
    });
    expect(said(residence, 'dwelling')).toMatchObject({
      value: 'FAMILY',
      provenance: { owner: 'procedures', path: 'InterlinkedLeg.answers' },
    });
    expect(said(card, 'clinic')).toMatchObject({ value: TYPED.clinic, provenance: { owner: 'applicant' } });
    expect(said(card, 'owner.gender')).toMatchObject({ value: 'FEMALE', provenance: { owner: 'citizens' } });
    expect(residence.people.map(({ role }) => role)).toContain('CHILD');
    expect(residence.components.map(({ answer }) => answer)).not.toContain('MUST_SUPPLY');
    expect(card.components.map(({ answer }) => answer)).not.toContain('MUST_SUPPLY');
  });

  test('the police sees its own leg and how far the others are, and not their dossiers', async () => {
    const [, residence] = await legsOf('parent', birth);

    const legs = await legsOf('police-duong-noi', residence?.dossier?.code ?? '');

    expect(legs).toMatchObject([
      { position: 1, state: 'DONE', dossier: null },
      { position: 2, state: 'RUNNING', dossier: { code: residence?.dossier?.code } },
      { position: 3, state: 'RUNNING', dossier: null },
    ]);
  });

  test('the insurance returns the health card, which stands in the child’s store, once', async () => {
    const [, , card] = await legsOf('parent', birth);
    const code = card?.dossier?.code ?? '';
    await stepsBy(world, 'insurance-ha-noi', code, ['acceptDossier', 'startProcessing', 'completeDossier']);

    const returned = await world.asks('insurance-ha-noi', RETURN, {
      variables: { code, version: 4, results: [HEALTH_CARD] },
    });

    expect(returned.data).toMatchObject({ returnResult: { dossier: { status: 'RESULT_RETURNED' } } });
    const { data } = await world.asks(
      'parent',
      'query ($code: DossierCode!) { dossier(code: $code) { results { number validUntil type { code } owner { ... on Citizen { fullName } } } } }',
      { variables: { code } },
    );
    expect(data).toMatchObject({
      dossier: {
        results: [{ number: 'TE-999/114', type: { code: 'KQ.G18.000047' }, owner: { fullName: CHILD } }],
      },
    });
  });

  test('who looked at the child stands in the record that the parents read', async () => {
    const [, residence] = await legsOf('parent', birth);
    const code = residence?.dossier?.code ?? '';
    await world.asks(
      'police-duong-noi',
      'query ($code: DossierCode!) { dossier(code: $code) { people { role person { fullName personalId } } } }',
      { variables: { code }, purpose: 'PROCESS_DOSSIER', caseCode: code },
    );

    const { data } = await world.asks(
      'parent',
      `{ me { relatives(kind: CHILD) { person { fullName accesses { edges { node {
         dossier purpose { code } fields actor { ... on AgencyActor { unit { code } } } } } } } } } }`,
    );

    const { me }: { me: { relatives: { person: Looked | null }[] } } = data;
    const child = me.relatives.find(({ person }) => person?.fullName === CHILD)?.person;
    expect(child?.accesses.edges.map(({ node }) => node)).toContainEqual(
      expect.objectContaining({
        dossier: code,
        purpose: { code: 'PROCESS_DOSSIER' },
        actor: { unit: { code: POLICE } },
      }),
    );
  });
});

interface Answers {
  readonly people: readonly { readonly role: string }[];
  readonly components: readonly { readonly answer: string }[];
  readonly fields: readonly { readonly key: string; readonly value: string | null }[];
}

interface Looked {
  readonly fullName: string;
  readonly accesses: { readonly edges: readonly { readonly node: object }[] };
}

const RETURN = `mutation ($code: DossierCode!, $version: Int!, $results: [ReturnedResultInput!]!) {
  returnResult(code: $code, version: $version, results: $results) { __typename
    ... on DossierStepped { dossier { status } } ... on StepRefused { refusal: code } ... on ResultRefused { problem: code } } }`;

const HEALTH_CARD = {
  type: 'KQ.G18.000047',
  number: 'TE-999/114',
  issuedOn: new Date().toISOString().slice(0, 10),
  validUntil: '2032-09-30',
  legalForm: 'E_ORIGINAL',
  signature: 'SIGNED_VALID',
  sha256: 'c'.repeat(64),
};
