import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startHubWorld, type HubWorld } from '../support/hub-world.ts';
import { PREFILL, type PrefillData, SUBMIT, type SubmitData } from './filing.ts';

const CERTIFIED_COPY = '2.000815';
const OPEN = `mutation ($input: OpenIntakeInput!) { openIntake(input: $input) {
  __typename
  ... on IntakeOpened { intake { id owner { ... on Citizen { fullName } ... on Organization { name } }
    person(role: APPLICANT) { ... on Citizen { fullName } } } }
  ... on IntakeRefused { code message(lang: EN) }
} }`;
const COMPANY = { taxCode: '9999000125' };
const HOUSEHOLD_BUSINESS = { taxCode: '034179999015' };
const DIRECTOR = { personalId: '001072999018', fullName: 'Đỗ Quang Khải', dateOfBirth: '1972-04-04' };
const MOTHER = { personalId: '036194999001', fullName: 'Nguyễn Thị Thu Hà', dateOfBirth: '1994-05-12' };
const DAUGHTER = { personalId: '001320999004', fullName: 'Trần Nguyễn Bảo Ngọc', dateOfBirth: '2020-03-15' };
const CITIZEN = { personalId: '015088999010', fullName: 'Hoàng Văn Tùng', dateOfBirth: '1988-03-08' };

let world: HubWorld;
beforeAll(async () => {
  world = await startHubWorld();
});
afterAll(() => world.stop());

interface Opened {
  readonly __typename: string;
  readonly code?: string;
  readonly message?: string;
  readonly intake?: { readonly id: string };
}

async function opened(owner: object, applicant?: object): Promise<Opened> {
  const input = { procedure: CERTIFIED_COPY, owner, ...(applicant && { applicant }) };
  const { data, errors } = await world.asks('officer-duong-noi', OPEN, {
    variables: { input },
    purpose: 'PROCESS_DOSSIER',
  });
  const { openIntake }: { openIntake: Opened | null } = data;
  return openIntake ?? { __typename: errors[0]?.extensions.code ?? '' };
}

describe('an enterprise is taken in at the counter', () => {
  let intake = '';
  const onCase = () => ({ purpose: 'PROCESS_DOSSIER', caseCode: intake });

  test('by its tax code, when its legal representative stands there', async () => {
    const outcome = await opened(COMPANY, DIRECTOR);

    expect(outcome.__typename).toBe('IntakeOpened');
    intake = outcome.intake?.id ?? '';
    const { data } = await world.asks(
      'officer-duong-noi',
      `query ($id: ID!) { intake(id: $id) { owner { ... on Organization { name } }
         person(role: APPLICANT) { ... on Citizen { fullName } } } }`,
      { variables: { id: intake }, ...onCase() },
    );
    expect(data).toEqual({
      intake: {
        owner: { name: 'Công ty TNHH Một thành viên Nội thất Mây Nội' },
        person: { fullName: 'Đỗ Quang Khải' },
      },
    });
  });

  test('and the dossier is the enterprise’s, handed in by its representative', async () => {
    const filled = await world.asks('officer-duong-noi', PREFILL, {
      variables: { procedure: CERTIFIED_COPY, intake },
      ...onCase(),
    });
    const prefill: PrefillData = filled.data;
    const input = {
      idempotencyKey: crypto.randomUUID(),
      procedure: CERTIFIED_COPY,
      intake: prefill.prefill.intake,
      receivingUnit: 'H26.9001',
      channel: 'DIRECT',
      fields: [],
      components: [],
      confirmDuplicate: true,
    };
    const { data } = await world.asks('officer-duong-noi', SUBMIT, { variables: { input }, ...onCase() });

    const { submitDossier }: SubmitData = data;
    expect(submitDossier.problems).toBeUndefined();
    const code = submitDossier.dossier?.code ?? '';
    const seen = await world.asks(
      'officer-duong-noi',
      `query ($code: DossierCode!) { dossier(code: $code) {
         owner { ... on Organization { name } } applicant { ... on Citizen { fullName } }
         people { role person { fullName } } } }`,
      { variables: { code }, purpose: 'PROCESS_DOSSIER', caseCode: code },
    );
    expect(seen.data).toEqual({
      dossier: {
        owner: { name: 'Công ty TNHH Một thành viên Nội thất Mây Nội' },
        applicant: { fullName: 'Đỗ Quang Khải' },
        people: [
          { role: 'APPLICANT', person: { fullName: 'Đỗ Quang Khải' } },
          { role: 'REPRESENTATIVE', person: { fullName: 'Đỗ Quang Khải' } },
        ],
      },
    });
  });

  test.each([
    ['somebody who does not represent it', COMPANY, MOTHER],
    ['its representative with a wrong name', COMPANY, { ...DIRECTOR, fullName: 'Đỗ Quang Hải' }],
    ['the representative of another one', HOUSEHOLD_BUSINESS, DIRECTOR],
    ['its representative, by a tax code that is nobody’s', { taxCode: '9999000132' }, DIRECTOR],
  ])('but not with %s, and the refusal is the same for all', async (_what, owner, applicant) => {
    expect(await opened(owner, applicant)).toEqual({
      __typename: 'IntakeRefused',
      code: 'APPLICANT_NOT_MATCHED',
      message:
        'The owner or who stands there is not on record as said, or is not recorded as acting for the owner. Compare with the papers.',
    });
  });

  test('nor when it is not said who stands there', async () => {
    expect(await opened(COMPANY)).toEqual({ __typename: 'BAD_USER_INPUT' });
    expect(await opened(COMPANY, { fullName: 'Đỗ Quang Khải', dateOfBirth: '1972' })).toEqual({
      __typename: 'BAD_USER_INPUT',
    });
  });
});

describe('somebody else stands at the counter for a person', () => {
  test('a mother for her minor daughter', async () => {
    expect(await opened(DAUGHTER, MOTHER)).toMatchObject({ __typename: 'IntakeOpened' });
  });

  test('nobody for a grown-up who has not named them, and whoever was named until it ends', async () => {
    const before = await opened(MOTHER, CITIZEN);
    const recorded = await world.asks('parent', RECORD, {
      variables: {
        input: {
          representative: CITIZEN,
          fields: ['Citizen.dossiers'],
          until: new Date(world.now.getTime() + 86_400_000).toISOString(),
          basis: 'Văn bản ủy quyền số 99/2026',
        },
      },
    });

    expect(before).toMatchObject({ code: 'APPLICANT_NOT_MATCHED' });
    expect(recorded.data).toMatchObject({ recordRepresentation: { __typename: 'RepresentationRecorded' } });
    expect(await opened(MOTHER, CITIZEN)).toMatchObject({ __typename: 'IntakeOpened' });
    expect(await opened(CITIZEN, MOTHER)).toMatchObject({ code: 'APPLICANT_NOT_MATCHED' });
  });

  test('whoever is named twice stands there for themself', async () => {
    expect(await opened(MOTHER, MOTHER)).toMatchObject({ __typename: 'IntakeOpened' });
  });
});

const RECORD = `mutation ($input: RecordRepresentationInput!) { recordRepresentation(input: $input) { __typename } }`;
