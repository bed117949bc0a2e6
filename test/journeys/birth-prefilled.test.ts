import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';

import { startHubWorld, type HubWorld } from '../support/hub-world.ts';
import { PREFILL, type PrefillData, reused, SUBMIT, type SubmitData } from './filing.ts';
import { uploaded } from './interlinked.ts';

const BIRTH = '1.001193';
const code = (last: string): string => `000.00.00.G15-${last}`;

let world: HubWorld;
beforeAll(async () => {
  world = await startHubWorld();
});
afterEach(() => {
  world.relays.citizens.down = false;
});
afterAll(() => world.stop());

async function filledIn(variables: Readonly<Record<string, unknown>> = {}): Promise<PrefillData['prefill']> {
  const { data } = await world.asks('parent', PREFILL, { variables: { procedure: BIRTH, ...variables } });
  const { prefill }: PrefillData = data;
  return prefill;
}

test('a mother finds her own and her husband’s part of a birth registration filled in and verified', async () => {
  const { fields } = await filledIn();

  const values = Object.fromEntries(fields.map(({ key, value }) => [key, value]));
  expect(values).toMatchObject({
    'applicant.fullName': 'Nguyễn Thị Thu Hà',
    'mother.personalId': '036194999001',
    'mother.fullName': 'Nguyễn Thị Thu Hà',
    'mother.dateOfBirth': '1994-05-12',
    'mother.ethnicity': 'Kinh',
    'mother.nationality': 'VNM',
    'mother.residence.area': '09886@2025-07-01',
    'mother.residence.line': 'Số 12, ngõ 5, tổ dân phố 3',
    'mother.maritalStatus': 'MARRIED',
    'father.personalId': '001091999002',
    'father.fullName': 'Trần Minh Quân',
    'father.dateOfBirth': '1991-11-03',
    'father.residence.area': '09886@2025-07-01',
  });
  const parents = fields.filter(
    ({ key }) => /^(?:mother|father|applicant)\./.test(key) && key !== 'applicant.relation',
  );
  expect(new Set(parents.map(({ provenance }) => provenance?.assurance))).toEqual(new Set(['VERIFIED']));
  expect(new Set(parents.map(({ provenance }) => provenance?.owner))).toEqual(new Set(['citizens']));
});

test('of the child that nobody holds yet nothing is filled in, and no other child of hers stands in its place', async () => {
  const { fields } = await filledIn();

  const child = fields.filter(({ key }) => key.startsWith('child.'));
  expect(child.length).toBeGreaterThan(0);
  expect(child.map(({ value, person, provenance }) => [value, person, provenance])).toEqual(
    child.map(() => [null, null, null]),
  );
});

test('what she has begun is hers to read again: for which procedure, since when and until when', async () => {
  const { intake: id } = await filledIn();

  const { data } = await world.asks(
    'parent',
    'query ($id: ID!) { intake(id: $id) { procedure { code } openedAt expiresAt receivingUnit { code } } }',
    { variables: { id } },
  );

  expect(data).toEqual({
    intake: {
      procedure: { code: BIRTH },
      openedAt: expect.stringMatching(/Z$/),
      expiresAt: expect.stringMatching(/Z$/),
      receivingUnit: null,
    },
  });
});

test('online each paper of a birth registration is answered for her, with reason and legal basis', async () => {
  const { components } = await filledIn();

  expect(components.map(({ component, answer, asked }) => [component.code, answer, asked])).toEqual([
    [code('KQ003204'), 'SATISFIED_BY_DATA', false],
    [code('KQ003967'), 'SATISFIED_BY_DATA', true],
    [code('KQ004389'), 'MUST_SUPPLY', true],
    [code('KQ003159'), 'MUST_SUPPLY', false],
    [code('KQ003208'), 'MUST_SUPPLY', false],
    [code('KQ003303'), 'MUST_SUPPLY', false],
    [code('KQ004946'), 'SATISFIED_BY_DATA', false],
    [code('KQ003785'), 'SATISFIED_BY_DATA', true],
  ]);
  expect(components.every(({ reason, legalBasis }) => reason !== '' && legalBasis !== null)).toBe(true);
  expect(components.find(({ component }) => component.code === code('KQ003159'))?.reason).toContain(
    'Needed only in this case: Filed by a proxy.',
  );
});

test('at the counter the paper declaration is made from the form and the identity paper need not be shown', async () => {
  const { components } = await filledIn({ channel: 'DIRECT' });

  const answers = Object.fromEntries(components.map(({ component, ...rest }) => [component.code, rest]));
  expect(answers[code('KQ003204')]).toMatchObject({ answer: 'SATISFIED_BY_DATA', asked: true });
  expect(answers[code('KQ003967')]).toMatchObject({ asked: false });
  expect(answers[code('KQ004946')]).toMatchObject({
    answer: 'SATISFIED_BY_DATA',
    asked: true,
    legalBasis: '66.7/2025/NQ-CP',
  });
});

test('an officer at the counter fills in the same form for the mother who stands there, under an intake', async () => {
  const opened = await world.asks(
    'officer-duong-noi',
    `mutation { openIntake(input: { procedure: "1.001193", owner: { personalId: "036194999001",
       fullName: "Nguyễn Thị Thu Hà", dateOfBirth: "1994-05-12" } }) { ... on IntakeOpened { intake { id } } } }`,
  );
  const { openIntake }: { openIntake: { intake: { id: string } } } = opened.data;
  const { id } = openIntake.intake;

  const { data, errors } = await world.asks('officer-duong-noi', PREFILL, {
    variables: { procedure: BIRTH, intake: id },
    purpose: 'PROCESS_DOSSIER',
    caseCode: id,
  });

  const { prefill }: PrefillData = data;
  expect(errors).toEqual([]);
  const values = Object.fromEntries(prefill.fields.map(({ key, value }) => [key, value]));
  expect(values).toMatchObject({
    'mother.fullName': 'Nguyễn Thị Thu Hà',
    'father.fullName': 'Trần Minh Quân',
  });
  expect(reused({ prefill }).length).toBeGreaterThan(10);
});

// Last: for some seconds after this the gateway does not try citizens again.
test('a source that is down leaves its fields open to be typed and says so, and the mother files all the same', async () => {
  const { intake } = await filledIn();
  world.relays.citizens.down = true;

  const { data } = await world.asks('parent', PREFILL.replaceAll('person { fullName }', ''), {
    variables: { procedure: BIRTH },
  });
  const { prefill }: PrefillData = data;
  const typed = Object.entries(TYPED).map(([key, value]) => ({ key, value }));
  const handedIn = await world.asks('parent', SUBMIT.replaceAll('person { fullName }', ''), {
    variables: {
      input: {
        idempotencyKey: 'while-citizens-is-down',
        procedure: BIRTH,
        receivingUnit: 'H26.9001',
        fields: typed,
        // The notice of birth is a paper that no source replaces.
        components: [{ component: code('KQ004389'), file: await uploaded(world, 'parent', intake) }],
      },
    },
  });

  expect(prefill.intake).toBe(intake);
  expect(prefill.fields.map(({ value }) => value)).toEqual(prefill.fields.map(() => null));
  expect(prefill.unavailable).toMatchObject([{ owner: 'citizens', trouble: 'AWAY' }]);
  expect(prefill.unavailable[0]?.fields).toContain('father.fullName');
  const { submitDossier }: SubmitData = handedIn.data;
  expect(submitDossier.__typename).toBe('DossierSubmitted');
  const fields = submitDossier.dossier?.fields ?? [];
  expect(new Set(fields.map(({ provenance }) => provenance.assurance))).toEqual(new Set(['DECLARED']));
  expect(fields.find(({ key }) => key === 'mother.personalId')).toMatchObject({ value: null });
});

const TYPED = {
  'applicant.personalId': '036194999001',
  'applicant.fullName': 'Nguyễn Thị Thu Hà',
  'applicant.residence.area': '09886@2025-07-01',
  'applicant.relation': 'MOTHER',
  'child.fullName': 'Trần Nguyễn Minh Khôi',
  'child.dateOfBirth': '2026-11-01',
  'child.gender': 'MALE',
  'child.ethnicity': 'Kinh',
  'child.nationality': 'VNM',
  'child.placeOfBirth': 'Bệnh viện Phụ sản Hà Nội',
  'child.homeArea': '09886@2025-07-01',
  'mother.personalId': '036194999001',
  'mother.fullName': 'Nguyễn Thị Thu Hà',
  'mother.dateOfBirth': '1994-05-12',
  'mother.ethnicity': 'Kinh',
  'mother.nationality': 'VNM',
  'mother.residence.area': '09886@2025-07-01',
  'mother.residence.line': 'Số 12, ngõ 5, tổ dân phố 3',
  'mother.maritalStatus': 'MARRIED',
};
