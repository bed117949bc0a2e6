import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startHubWorld, type HubWorld } from '../support/hub-world.ts';

let world: HubWorld;
beforeAll(async () => {
  world = await startHubWorld();
});
afterAll(() => world.stop());

const ME =
  '{ me { personalId fullName dateOfBirth religion residence { area { name } } dossiers { edges { node { code } } } } }';
// A dossier of the persona `parent` at Dương Nội that is in every sample world.
const PARENTS = 'H26.9001-260213-0016';
const EVERYTHING = `query ($code: DossierCode!) { dossier(code: $code) {
  code status
  owner { ... on Citizen { fullName personalId dateOfBirth residence { line } religion ethnicity } }
  applicant { ... on Citizen { fullName personalId } }
  people { role person { fullName personalId } }
  fields { key value }
} }`;
const everything = { variables: { code: PARENTS } };
const onCase = { ...everything, purpose: 'PROCESS_DOSSIER', caseCode: PARENTS };

describe('a citizen', () => {
  test.each([
    ['parent', 'Nguyễn Thị Thu Hà', '036194999001'],
    ['citizen', 'Hoàng Văn Tùng', '015088999010'],
    ['elder', 'Đặng Văn Thọ', '001047999005'],
    ['business-owner', 'Vũ Thị Hồng Nhung', '034179999015'],
  ])('%s reads their own data, the sensitive too', async (persona, fullName, personalId) => {
    const { data, errors } = await world.asks(persona, ME);

    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      me: {
        fullName,
        personalId,
        religion: expect.any(String),
        residence: { area: { name: expect.any(String) } },
      },
    });
  });

  test('sees their dossier with everything in it, and of the others in it their minor child alone', async () => {
    const { data } = await world.asks('parent', EVERYTHING, everything);

    expect(data).toMatchObject({
      dossier: { code: PARENTS, owner: { fullName: 'Nguyễn Thị Thu Hà', personalId: '036194999001' } },
    });
    expect(new Set(numbersIn(data))).toEqual(new Set(['036194999001', '001320999004']));
  });

  test('another’s dossier is null, as one that is not there', async () => {
    const other = await world.asks('citizen', EVERYTHING, everything);
    const absent = await world.asks('citizen', EVERYTHING, { variables: { code: 'H26.9001-990101-9999' } });

    expect(other.data).toEqual({ dossier: null });
    expect({ data: other.data, errors: other.errors }).toEqual({ data: absent.data, errors: absent.errors });
  });

  test.each(['PROCESS_DOSSIER', 'EMERGENCY', 'DATA_PROTECTION', 'STATISTICS'])(
    'gains nothing by the purpose %s and a case of another',
    async (purpose) => {
      const { data } = await world.asks('citizen', EVERYTHING, { ...onCase, purpose });

      expect(data).toEqual({ dossier: null });
    },
  );

  test('finds nobody else by personal number, and themself', async () => {
    const find = 'query ($id: PersonalId!) { citizen(personalId: $id) { fullName personalId } }';

    const other = await world.asks('citizen', find, { variables: { id: '036194999001' } });
    const own = await world.asks('citizen', find, { variables: { id: '015088999010' } });

    expect(other.data).toEqual({ citizen: null });
    expect(own.data).toEqual({ citizen: { fullName: 'Hoàng Văn Tùng', personalId: '015088999010' } });
  });

  test('lists their own dossiers alone, also when they ask by unit', async () => {
    const own = await world.asks(
      'citizen',
      '{ dossiers(filter: {}, first: 100) { edges { node { code } } } }',
    );
    const byUnit = await world.asks(
      'citizen',
      '{ unit(code: "H26.9001") { dossiers(first: 100) { edges { node { code } } } } }',
    );

    const codes = codesIn(own.data);
    expect(codes.length).toBeGreaterThan(0);
    expect(codesIn(byUnit.data).filter((code) => !codes.includes(code))).toEqual([]);
  });

  test('two citizens who ask the same at once each get their own', async () => {
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        world.asks(index % 2 === 0 ? 'parent' : 'elder', '{ me { fullName } }'),
      ),
    );

    expect(answers.map(({ data }) => data)).toEqual(
      answers.map((_, index) => ({
        me: { fullName: index % 2 === 0 ? 'Nguyễn Thị Thu Hà' : 'Đặng Văn Thọ' },
      })),
    );
  });
});

describe('who has not signed in', () => {
  test('reads the public part: procedures, units, areas', async () => {
    const { data, errors } = await world.asks(
      null,
      '{ procedure(code: "1.001193") { name channels { channel } } unit(code: "H26") { name } procedures(search: "khai sinh") { edges { node { name } } } }',
    );

    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      procedure: { name: expect.any(String) },
      unit: { name: expect.any(String) },
    });
  });

  test('gets null with UNAUTHENTICATED for everything personal, and citizens is not asked', async () => {
    const { status, data, errors, asked } = await world.asks(
      null,
      `{ me { fullName } citizen(personalId: "036194999001") { fullName } organization(taxCode: "0100109106") { name }
         dossier(code: "${PARENTS}") { owner { __typename } } dossiers(filter: {}) { edges { cursor } } unit(code: "H26.9001") { name } }`,
    );

    expect(status).toBe(200);
    expect(data).toEqual({
      me: null,
      citizen: null,
      organization: null,
      dossier: null,
      dossiers: null,
      unit: { name: expect.any(String) },
    });
    expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set(['UNAUTHENTICATED']));
    expect(errors.map(({ path }) => path?.[0])).toEqual([
      'me',
      'citizen',
      'organization',
      'dossier',
      'dossiers',
    ]);
    expect(asked.map(({ subgraph }) => subgraph)).not.toContain('citizens');
  });

  test('follows a dossier by its code: status, dates and unit, nothing personal', async () => {
    const { data, errors } = await world.asks(
      null,
      `{ trackDossier(code: "${PARENTS}") { code status text submittedAt receivingUnit { name } trackingPath } }`,
    );

    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      trackDossier: {
        code: PARENTS,
        status: expect.any(String),
        receivingUnit: { name: expect.any(String) },
        trackingPath: `/track/${PARENTS}`,
      },
    });
    expect(numbersIn(data)).toEqual([]);
  });

  test('has no way round by the dossiers of a unit', async () => {
    const { text } = await world.asks(
      null,
      '{ unit(code: "H26.9001") { dossiers(first: 5) { edges { node { code owner { ... on Citizen { fullName } } } } } } }',
    );

    expect(text).not.toMatch(/"fullName":"|"code":"H26/);
  });
});

describe('an officer', () => {
  test('without a case reads the names of owners of dossiers at their own unit and below, and no more', async () => {
    const { data, errors } = await world.asks('officer-duong-noi', EVERYTHING, everything);

    expect(data).toMatchObject({
      dossier: {
        code: PARENTS,
        owner: { fullName: 'Nguyễn Thị Thu Hà', personalId: null, residence: null },
        people: null,
        fields: null,
      },
    });
    expect(numbersIn(data)).toEqual([]);
    expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set(['PURPOSE_REQUIRED']));
  });

  test('with purpose and case reads the people of that case', async () => {
    const { data } = await world.asks('officer-duong-noi', EVERYTHING, onCase);

    expect(data).toMatchObject({
      dossier: {
        owner: {
          fullName: 'Nguyễn Thị Thu Hà',
          personalId: '036194999001',
          residence: { line: expect.any(String) },
        },
        people: expect.arrayContaining([
          { role: 'OWNER', person: { fullName: 'Nguyễn Thị Thu Hà', personalId: '036194999001' } },
        ]),
      },
    });
  });

  test('is refused what is sensitive, with PURPOSE_DENIED and its coordinate, also within the case', async () => {
    const { data, errors } = await world.asks('officer-duong-noi', EVERYTHING, onCase);

    expect(data).toMatchObject({ dossier: { owner: { religion: null, ethnicity: null } } });
    expect(errors.map(({ extensions }) => [extensions.code, extensions['coordinate']])).toEqual(
      expect.arrayContaining([
        ['PURPOSE_DENIED', 'Citizen.religion'],
        ['PURPOSE_DENIED', 'Citizen.ethnicity'],
      ]),
    );
  });

  test('reads nobody of another dossier while on a case', async () => {
    const { data, errors } = await world.asks(
      'officer-duong-noi',
      '{ dossiers(filter: {}, first: 50) { edges { node { code owner { ... on Citizen { fullName personalId } } } } } }',
      { purpose: 'PROCESS_DOSSIER', caseCode: PARENTS },
    );

    expect(new Set(numbersIn(data))).toEqual(new Set(['036194999001']));
    expect(errors.map(({ extensions }) => extensions.code)).toContain('CASE_DENIED');
  });

  test.each(['officer-da-nang', 'officer-lao-cai', 'insurance-ha-noi', 'police-duong-noi'])(
    'of another unit (%s) sees nothing of the dossier, with its code as the case or without',
    async (persona) => {
      const onIt = await world.asks(persona, EVERYTHING, onCase);
      const without = await world.asks(persona, EVERYTHING, everything);

      expect(onIt.data).toEqual({ dossier: null });
      expect(without.data).toEqual({ dossier: null });
    },
  );

  test('of another unit who names the case reads none of its people by number either', async () => {
    const { data } = await world.asks(
      'officer-da-nang',
      '{ citizen(personalId: "036194999001", fullName: "Nguyễn Thị Thu Hà", dateOfBirth: "1994") { fullName personalId } }',
      { purpose: 'PROCESS_DOSSIER', caseCode: PARENTS },
    );

    expect(JSON.stringify(data)).not.toMatch(/Nguyễn|036194/);
  });

  test.each([
    'OWN_DATA',
    'SYNC_DOSSIER',
    'PREFILL',
    'STATISTICS',
    'EMERGENCY',
    'DATA_PROTECTION',
    'WORK_LIST',
  ])('gains nothing by the purpose %s in place of PROCESS_DOSSIER', async (purpose) => {
    const { data } = await world.asks('officer-duong-noi', EVERYTHING, { ...onCase, purpose });

    expect(numbersIn(data)).toEqual([]);
  });

  test('who names a case that does not exist reads as one who names none', async () => {
    const { data } = await world.asks('officer-duong-noi', EVERYTHING, {
      ...onCase,
      caseCode: 'H26.9001-990101-9999',
    });

    expect(numbersIn(data)).toEqual([]);
  });

  test.each([
    ['x-hub-purpose', { purpose: 'CURIOSITY' }],
    ['x-hub-case', { purpose: 'PROCESS_DOSSIER', caseCode: 'no dossier at all' }],
  ])('who writes %s wrong is told so, without the word', async (header, question) => {
    const { status, errors, text } = await world.asks('officer-duong-noi', '{ __typename }', question);

    expect([200, 400]).toContain(status);
    expect(errors).toMatchObject([
      { message: expect.stringContaining(header), extensions: { code: 'BAD_USER_INPUT' } },
    ]);
    expect(text).not.toMatch(/CURIOSITY|no dossier at all/);
  });

  test('finds a person by number only in the case, and only with name and birth that match', async () => {
    const find = `query ($name: String, $birth: String) { citizen(personalId: "036194999001", fullName: $name, dateOfBirth: $birth) { fullName } }`;
    const born = await world.asks('parent', '{ me { dateOfBirth } }');
    const birth = (born.data as { me: { dateOfBirth: string } }).me.dateOfBirth;
    const asks = (variables: object, question = {}) =>
      world.asks('officer-duong-noi', find, { variables: { ...variables }, ...question });

    const right = await asks(
      { name: 'NGUYỄN THỊ THU HÀ', birth },
      { purpose: 'PROCESS_DOSSIER', caseCode: PARENTS },
    );
    const wrongName = await asks(
      { name: 'Trần Văn Sai', birth },
      { purpose: 'PROCESS_DOSSIER', caseCode: PARENTS },
    );
    const noCase = await asks({ name: 'Nguyễn Thị Thu Hà', birth });

    expect(right.data).toEqual({ citizen: { fullName: 'Nguyễn Thị Thu Hà' } });
    expect(wrongName.data).toEqual({ citizen: null });
    expect(noCase.data).toEqual({ citizen: null });
  });
});

describe('the system of a province', () => {
  const LIST = `{ dossiers(filter: {}) { edges { node { code owner { ... on Citizen { fullName personalId religion } } } } } }`;

  test('has a list of its agency’s dossiers with the owners’ names, as an officer has', async () => {
    const { data, errors } = await world.asks('province-system', LIST);

    expect(codesIn(data)).not.toContain(PARENTS);
    expect(JSON.stringify(data)).toContain('Hoàng Văn Tùng');
    expect(numbersIn(data)).toEqual([]);
    expect(errors.map(({ extensions }) => extensions.code)).toContain('PURPOSE_REQUIRED');
  });

  test('reads the identifier of each owner when it synchronises: every record is its own case', async () => {
    const { data, errors } = await world.asks('province-system', LIST, { purpose: 'SYNC_DOSSIER' });

    expect(numbersIn(data)).toContain('015088999010');
    expect(errors).toMatchObject([
      { extensions: { code: 'PURPOSE_DENIED', coordinate: 'Citizen.religion', purpose: 'SYNC_DOSSIER' } },
    ]);
  });

  test('sees nothing of another province, and processes no dossier with the scopes it has', async () => {
    const foreign = await world.asks('province-system', EVERYTHING, {
      ...everything,
      purpose: 'SYNC_DOSSIER',
    });
    const processing = await world.asks('province-system', LIST, { purpose: 'PROCESS_DOSSIER' });

    expect(foreign.data).toEqual({ dossier: null });
    expect(numbersIn(processing.data)).toEqual([]);
    expect(JSON.stringify(processing.data)).not.toContain('Hoàng Văn Tùng');
  });
});

describe('a machine client without dossiers, a registry, statistics and data protection', () => {
  test.each([
    'portal',
    'ministry-health',
    'citizens-owner',
    'registry-admin',
    'data-protection',
    'statistics',
  ])('%s reads no personal data, with any purpose and case', async (persona) => {
    const plain = await world.asks(persona, EVERYTHING, everything);
    const withCase = await world.asks(persona, EVERYTHING, onCase);
    const me = await world.asks(persona, ME);
    const list = await world.asks(
      persona,
      '{ dossiers(filter: {}) { edges { node { owner { ... on Citizen { fullName } } } } } }',
    );

    const texts = [plain, withCase, me, list].map(({ text }) => text).join('');
    expect(texts).not.toMatch(/Nguyễn|"fullName":"|03619|"value":"/);
  });
});

function numbersIn(data: unknown): string[] {
  return JSON.stringify(data).match(/(?<![0-9A-Za-z-])\d{12}(?![0-9A-Za-z])/g) ?? [];
}

function codesIn(data: unknown): string[] {
  return [...JSON.stringify(data).matchAll(/"code":"([^"]+)"/g)].map(([, code]) => code ?? '');
}
