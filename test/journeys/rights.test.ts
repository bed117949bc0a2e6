import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { demoTokenOf } from '../support/demo-token.ts';
import { startHubWorld, type HubWorld } from '../support/hub-world.ts';

let world: HubWorld;
beforeAll(async () => {
  world = await startHubWorld();
});
afterAll(() => world.stop());

const PARENT = { personalId: '036194999001', fullName: 'Nguyễn Thị Thu Hà', dateOfBirth: '1994-05-12' };
const CITIZEN = { personalId: '015088999010', fullName: 'Hoàng Văn Tùng', dateOfBirth: '1988-03-08' };
const ELDER = { personalId: '001047999005', fullName: 'Đặng Văn Thọ', dateOfBirth: '1947' };

const LOOK = `query ($personalId: PersonalId!, $fullName: String, $dateOfBirth: String) {
  citizen(personalId: $personalId, fullName: $fullName, dateOfBirth: $dateOfBirth) {
    fullName personalId dateOfBirth residence { line } ethnicity religion } }`;

interface Why {
  readonly purpose?: string;
  readonly caseCode?: string;
  readonly bearer?: string;
}

const looks = async (persona: string | null, person: object, why: Why = {}) =>
  world.asks(persona, LOOK, { variables: { ...person }, ...why });
// Each mutation has one member, whose shape is the test's own business.
const does = async (persona: string, query: string, input: object, why: Why = {}) => {
  const { data, errors } = await world.asks(persona, query, { variables: { input }, ...why });
  expect(errors).toEqual([]);
  return Object.values(data)[0] as never;
};

describe('parents and their children', () => {
  const CHILDREN = '{ me { relatives { kind person { fullName personalId religion } } } }';

  test('a mother reads her children under 18 as her own, and of her husband nothing', async () => {
    const { data } = await world.asks('parent', CHILDREN);

    const { relatives } = (data as { me: { relatives: { kind: string; person: object | null }[] } }).me;
    const children = relatives.filter(({ kind }) => kind === 'CHILD').map(({ person }) => person);
    expect(children).toHaveLength(2);
    expect(children).toContainEqual(
      expect.objectContaining({ fullName: 'Trần Nguyễn Bảo Ngọc', personalId: '001320999004' }),
    );
    expect(relatives.filter(({ kind }) => kind === 'SPOUSE')).toEqual([{ kind: 'SPOUSE', person: null }]);
  });

  test('a child of age is not read by the parents any more', async () => {
    const { data } = await looks('business-owner', { personalId: '048305999017' });

    expect(data).toEqual({ citizen: null });
  });
});

describe('at the counter, before there is a dossier', () => {
  const OPEN = `mutation ($input: OpenIntakeInput!) { openIntake(input: $input) {
    ... on IntakeOpened { intake { id expiresAt } } ... on IntakeRefused { code message } } }`;
  const opens = (owner: object, procedure = '1.001193', persona = 'officer-duong-noi') =>
    does(persona, OPEN, { procedure, owner }) as Promise<{ intake?: { id: string }; code?: string }>;

  test('an intake opens its owner for the officer who took it in, and the ethnicity that a birth registration asks for', async () => {
    const { intake } = await opens(PARENT);
    const why = { purpose: 'PROCESS_DOSSIER', caseCode: intake?.id ?? '' };

    const { data } = await looks('officer-duong-noi', PARENT, why);

    expect(data).toMatchObject({
      citizen: { ...PARENT, ethnicity: expect.any(String), religion: null },
    });
  });

  test('an intake for a procedure whose form asks for no ethnicity does not open it', async () => {
    const { intake } = await opens(PARENT, '1.004222');
    const why = { purpose: 'PROCESS_DOSSIER', caseCode: intake?.id ?? '' };

    const { data, errors } = await looks('officer-duong-noi', PARENT, why);

    expect(data).toMatchObject({ citizen: { fullName: PARENT.fullName, ethnicity: null } });
    expect(errors.map(({ extensions }) => extensions['coordinate'])).toContain('Citizen.ethnicity');
  });

  test('it opens nobody else, and nothing for another province', async () => {
    const { intake } = await opens(PARENT);
    const why = { purpose: 'PROCESS_DOSSIER', caseCode: intake?.id ?? '' };

    const another = await looks('officer-duong-noi', ELDER, why);
    const elsewhere = await looks('officer-da-nang', PARENT, why);

    expect([another.data, elsewhere.data]).toEqual([{ citizen: null }, { citizen: null }]);
  });

  test('somebody who does not exist and a wrong name or birth are refused alike, word for word', async () => {
    const wrongName = await opens({ ...PARENT, fullName: 'Nguyễn Thị Thu' });
    const wrongBirth = await opens({ ...PARENT, dateOfBirth: '1994-05-13' });
    const nobody = await opens({ ...PARENT, personalId: '001190999999' });

    expect(wrongName).toMatchObject({ code: 'OWNER_NOT_MATCHED' });
    expect([wrongBirth, nobody]).toEqual([wrongName, wrongName]);
  });

  test('a citizen opens no intake', async () => {
    const { data, errors } = await world.asks('parent', OPEN, {
      variables: { input: { procedure: '1.001193', owner: PARENT } },
    });

    expect(data).toEqual({ openIntake: null });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});

describe('consent', () => {
  const GIVE = `mutation ($input: GiveConsentInput!) { giveConsent(input: $input) {
    ... on ConsentGiven { consent { id } } ... on RightRefused { code } } }`;
  const WITHDRAW = `mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) {
    ... on ConsentWithdrawn { consent { withdrawnAt } } ... on RightRefused { code } } }`;
  const why = { purpose: 'CONSENT' };

  test('opens the chosen fields for the chosen unit, until it is taken back', async () => {
    const until = new Date(world.now.getTime() + 86_400_000).toISOString();
    const before = await looks('insurance-ha-noi', CITIZEN, why);
    const given: { consent: { id: string } } = await does('citizen', GIVE, {
      unit: 'G24.9026',
      purpose: 'CONSENT',
      fields: ['Citizen.fullName', 'Citizen.dateOfBirth', 'Citizen.residence'],
      until,
      agreed: true,
    });

    const during = await looks('insurance-ha-noi', CITIZEN, why);
    const foreign = await looks('officer-da-nang', CITIZEN, why);
    await does('citizen', WITHDRAW, { consent: given.consent.id });
    const after = await looks('insurance-ha-noi', CITIZEN, why);

    expect(during.data).toMatchObject({
      citizen: { fullName: CITIZEN.fullName, residence: {}, personalId: null, religion: null },
    });
    expect([before.data, foreign.data, after.data]).toEqual([
      { citizen: null },
      { citizen: null },
      { citizen: null },
    ]);
    expect(during.errors.map(({ extensions }) => extensions.code)).toContain('CONSENT_MISSING');
  });

  test('is in the person’s own list with its receipt', async () => {
    const { data } = await world.asks('citizen', '{ me { consents { unit { code } fields receipt } } }');

    expect(data).toMatchObject({
      me: { consents: [{ unit: { code: 'G24.9026' }, receipt: expect.stringMatching(/^[\w-]+\.[\w-]+\./) }] },
    });
  });
});

describe('VNeID levels', () => {
  test('an account of level 1 reads its own data but not what the law calls sensitive, by whatever way', async () => {
    const bearer = await demoTokenOf(world, {
      kind: 'CITIZEN',
      personal_id: ELDER.personalId,
      vneid_level: 1,
    });

    const { data, errors } = await world.asks(
      null,
      '{ me { fullName residence { line } ethnicity other: religion documents { edges { node { number } } } } }',
      { bearer },
    );
    const again = await looks(null, { personalId: ELDER.personalId }, { bearer });

    expect(data).toMatchObject({
      me: { fullName: ELDER.fullName, residence: {}, ethnicity: null, other: null },
    });
    expect(
      errors.map(({ extensions }) => [extensions.code, extensions['coordinate'], extensions['remedy']]),
    ).toEqual([
      ['FORBIDDEN', 'Citizen.ethnicity', 'RAISE_LEVEL'],
      ['FORBIDDEN', 'Citizen.religion', 'RAISE_LEVEL'],
    ]);
    expect(again.data).toMatchObject({
      citizen: { fullName: ELDER.fullName, ethnicity: null, religion: null },
    });
  });

  test('one of level 2 reads it', async () => {
    const { data } = await looks('citizen', { personalId: CITIZEN.personalId });

    expect(data).toMatchObject({ citizen: { ethnicity: expect.any(String), religion: expect.any(String) } });
  });
});

describe('a minor with an account', () => {
  const CHILD = { kind: 'CITIZEN', personal_id: '001320999004', vneid_level: 2 };
  const LOG =
    '{ me { fullName accesses(own: true) { edges { node { id } } } emergencies { id } } accessQuestions { edges { node { id } } } }';

  test('reads their own data, and leaves the log of who looked to the parents', async () => {
    const bearer = await demoTokenOf(world, CHILD);

    const { data, errors } = await world.asks(null, LOG, { bearer });

    expect(data).toMatchObject({
      me: { fullName: 'Trần Nguyễn Bảo Ngọc', accesses: null, emergencies: null },
      accessQuestions: { edges: [] },
    });
    expect(errors.map(({ extensions }) => extensions['coordinate'])).toEqual([
      'Citizen.accesses',
      'Citizen.emergencies',
    ]);
  });

  test('is read by the mother, whose own log is hers', async () => {
    const { data, errors } = await world.asks(
      'parent',
      '{ me { accesses { sealedCount } relatives(kind: CHILD) { person { fullName accesses { sealedCount } } } } }',
    );

    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      me: {
        accesses: { sealedCount: 0 },
        relatives: [
          { person: { accesses: { sealedCount: 0 } } },
          { person: { accesses: { sealedCount: 0 } } },
        ],
      },
    });
  });
});

describe('representation', () => {
  const RECORD = `mutation ($input: RecordRepresentationInput!) { recordRepresentation(input: $input) {
    ... on RepresentationRecorded { representation { id } } ... on RightRefused { code } } }`;
  const END = `mutation ($input: EndRepresentationInput!) { endRepresentation(input: $input) {
    ... on RepresentationEnded { representation { endedAt } } ... on RightRefused { code } } }`;

  test('lets whoever was named read the fields that were named, and no others', async () => {
    const before = await looks('citizen', { personalId: PARENT.personalId });
    const recorded: { representation: { id: string } } = await does('parent', RECORD, terms());

    const after = await looks('citizen', { personalId: PARENT.personalId });
    const ended = await does('citizen', END, { representation: recorded.representation.id });
    const later = await looks('citizen', { personalId: PARENT.personalId });

    expect([before.data, later.data]).toEqual([{ citizen: null }, { citizen: null }]);
    expect(after.data).toMatchObject({
      citizen: { fullName: PARENT.fullName, residence: {}, dateOfBirth: null, religion: null },
    });
    expect(ended).toEqual({ representation: { endedAt: world.now.toISOString() } });
  });

  test('is not recorded by an account of VNeID level 1', async () => {
    const bearer = await demoTokenOf(world, {
      kind: 'CITIZEN',
      personal_id: ELDER.personalId,
      vneid_level: 1,
    });
    const variables = { input: terms() };

    const { data } = await world.asks(null, RECORD, { variables, bearer });

    expect(data).toEqual({ recordRepresentation: { code: 'LEVEL' } });
  });

  const terms = () => ({
    representative: CITIZEN,
    fields: ['Citizen.fullName', 'Citizen.residence'],
    until: new Date(world.now.getTime() + 86_400_000).toISOString(),
    basis: 'Giấy ủy quyền số 01/2026',
  });
});

describe('an emergency', () => {
  const REQUEST = `mutation ($input: RequestEmergencyInput!) { requestEmergency(input: $input) {
    ... on EmergencyRequested { emergency { id } } ... on RightRefused { code } } }`;
  const APPROVE = `mutation ($input: ApproveEmergencyInput!) { approveEmergency(input: $input) {
    ... on EmergencyApproved { emergency { expiresAt } } ... on RightRefused { code } } }`;
  const reason = 'Người bất tỉnh sau tai nạn, cần báo người thân.';

  test('opens a person for the unit after a second account has approved it, and the sensitive never', async () => {
    const { emergency }: { emergency: { id: string } } = await does('officer-duong-noi', REQUEST, {
      person: CITIZEN,
      reason,
    });
    const why = { purpose: 'EMERGENCY', caseCode: emergency.id };
    const before = await looks('officer-duong-noi', CITIZEN, why);
    const bySelf = await does('officer-duong-noi', APPROVE, { emergency: emergency.id });

    await does('supervisor', APPROVE, { emergency: emergency.id });

    const after = await looks('officer-duong-noi', CITIZEN, why);
    const own = await world.asks('citizen', '{ me { emergencies { id reason lookCount review { text } } } }');
    const elsewhere = await looks('officer-da-nang', CITIZEN, why);
    expect(bySelf).toEqual({ code: 'SAME_ACCOUNT' });
    expect([before.data, elsewhere.data]).toEqual([{ citizen: null }, { citizen: null }]);
    expect(after.data).toMatchObject({ citizen: { ...CITIZEN, ethnicity: null, religion: null } });
    expect(own.data).toMatchObject({
      me: { emergencies: [{ id: emergency.id, reason, lookCount: 1, review: null }] },
    });
  });
});
