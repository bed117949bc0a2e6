import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startHubWorld, type HubWorld } from '../support/hub-world.ts';
import { PREFILL, type PrefillData, SUBMIT, type SubmitData } from './filing.ts';

const CERTIFIED_COPY = '2.000815';
const EXTRACT = '2.000635';
const OPEN = `mutation ($input: OpenIntakeInput!) { openIntake(input: $input) {
  __typename ... on IntakeOpened { intake { id owner { ... on Citizen { fullName passport { number } } ... on Organization { name unit { code } } } } }
  ... on IntakeRefused { code }
} }`;
const KIM = {
  passport: { country: 'KOR', number: 'M 9990 0020' },
  fullName: 'Kim Min-jun',
  dateOfBirth: '1990-09-17',
};

let world: HubWorld;
beforeAll(async () => {
  world = await startHubWorld();
});
afterAll(() => world.stop());

interface Opened {
  readonly __typename: string;
  readonly code?: string;
  readonly intake?: { readonly id: string; readonly owner: unknown };
}

async function opened(owner: object, procedure = CERTIFIED_COPY): Promise<Opened> {
  const { data, errors } = await world.asks('officer-duong-noi', OPEN, {
    variables: { input: { procedure, owner } },
    purpose: 'PROCESS_DOSSIER',
  });
  const { openIntake }: { openIntake: Opened | null } = data;
  return openIntake ?? { __typename: errors[0]?.extensions.code ?? '' };
}

async function filedAtCounter(owner: object): Promise<SubmitData['submitDossier']> {
  const { intake } = await opened(owner);
  const input = {
    idempotencyKey: crypto.randomUUID(),
    procedure: CERTIFIED_COPY,
    intake: intake?.id,
    receivingUnit: 'H26.9001',
    channel: 'DIRECT',
    fields: [],
    components: [],
    // The sample world has the same in it.
    confirmDuplicate: true,
  };
  const { data } = await world.asks('officer-duong-noi', SUBMIT, {
    variables: { input },
    purpose: 'PROCESS_DOSSIER',
    caseCode: intake?.id ?? '',
  });
  const { submitDossier }: SubmitData = data;
  return submitDossier;
}

describe('a foreigner, who has a passport and no personal number', () => {
  test('is taken in at the counter by passport, name and date of birth, and owns the dossier', async () => {
    const filed = await filedAtCounter(KIM);

    expect(filed).toMatchObject({
      __typename: 'DossierSubmitted',
      dossier: { owner: { fullName: 'Kim Min-jun' } },
    });
  });

  test('finds the form filled in with what the register holds, and types what it does not', async () => {
    const { intake } = await opened(KIM, EXTRACT);

    const { data } = await world.asks('officer-duong-noi', PREFILL, {
      variables: { procedure: EXTRACT, intake: intake?.id },
      purpose: 'PROCESS_DOSSIER',
      caseCode: intake?.id ?? '',
    });

    const { prefill }: PrefillData = data;
    const fields = Object.fromEntries(prefill.fields.map(({ key, value }) => [key, value]));
    expect(fields).toMatchObject({ 'owner.fullName': 'Kim Min-jun', 'owner.personalId': null });
  });

  test.each([
    ['another name', { ...KIM, fullName: 'Kim Min-ho' }, { code: 'OWNER_NOT_MATCHED' }],
    [
      'a passport of another country',
      { ...KIM, passport: { country: 'JPN', number: 'M99900020' } },
      { code: 'OWNER_NOT_MATCHED' },
    ],
    ['a passport without a name', { passport: KIM.passport }, { __typename: 'BAD_USER_INPUT' }],
    ['a passport and a number', { ...KIM, personalId: '036194999001' }, { __typename: 'BAD_USER_INPUT' }],
  ])('is not taken in with %s', async (_what, owner, told) => {
    expect(await opened(owner)).toMatchObject(told);
  });

  test('is nobody for whom a stranger files', async () => {
    const input = {
      idempotencyKey: crypto.randomUUID(),
      procedure: CERTIFIED_COPY,
      owner: { passport: { country: 'KOR', number: 'M99900020' } },
      receivingUnit: 'H26.9001',
      fields: [],
      components: [],
    };

    const { data } = await world.asks('parent', SUBMIT, { variables: { input } });

    const { submitDossier }: SubmitData = data;
    expect(submitDossier.problems).toMatchObject([{ code: 'NOT_ENTITLED' }]);
  });
});

describe('a state body, which is known by its unit', () => {
  test('is taken in at the counter by its code, and owns the dossier as an organisation', async () => {
    const filed = await filedAtCounter({ unit: 'H26.9001' });

    expect(filed).toMatchObject({
      __typename: 'DossierSubmitted',
      dossier: { owner: { name: 'Ủy ban nhân dân phường Dương Nội' } },
    });
  });

  test('is refused where the unit is nobody’s organisation', async () => {
    expect(await opened({ unit: 'H26.9003' })).toMatchObject({ code: 'OWNER_NOT_MATCHED' });
  });

  test('is no owner for whom somebody files who does not represent it', async () => {
    const input = {
      idempotencyKey: crypto.randomUUID(),
      procedure: CERTIFIED_COPY,
      owner: { unit: 'H26.9001' },
      receivingUnit: 'H26.9001',
      fields: [],
      components: [],
    };

    const { data } = await world.asks('parent', SUBMIT, { variables: { input } });
    const prefilled = await world.asks(
      'parent',
      `{ prefill(procedure: "${CERTIFIED_COPY}", owner: { unit: "H26.9001" }) { token } }`,
    );

    const { submitDossier }: SubmitData = data;
    expect(submitDossier.problems).toMatchObject([{ code: 'NOT_ENTITLED' }]);
    expect(prefilled.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});

test('whoever turns her household business into an enterprise finds its certificate in the store of the business', async () => {
  const { data } = await world.asks('business-owner', PREFILL, { variables: { procedure: '2.001610' } });

  const { prefill }: PrefillData = data;
  expect(prefill.components.find(({ component }) => component.code.endsWith('KQ014025'))).toMatchObject({
    answer: 'SATISFIED_BY_STORED_DOCUMENT',
    document: { number: expect.stringMatching(/./) as unknown },
  });
});

describe('a person whom only another system has named', () => {
  const SYNC = `mutation ($records: [DossierSyncRecordInput!]!) { syncDossiers(records: $records) {
    ... on DossiersSynchronised { records { outcome problems { field reason } } } } }`;
  const RECORD = {
    MaHoSo: 'H38.9001-261105-0991',
    MaTTHC: EXTRACT,
    TenTTHC: 'Cấp bản sao Trích lục hộ tịch',
    MaLinhVuc: 'G15-TP07',
    TenLinhVuc: 'Hộ tịch',
    KenhThucHien: 1,
    ChuHoSo: 'Người Hư Cấu',
    LoaiDoiTuong: 1,
    DinhDanhCHS: [{ LoaiDinhDanh: 1, SoDinhDanh: '010162999991' }],
    NgayNopHoSo: '20261105083000',
    TrangThaiHoSo: 1,
    HinhThuc: 0,
    DonViXuLy: 'H38.9001',
    NoiNopHoSo: 2,
    HoSoCoThanhPhanSoHoa: 0,
    TaiKhoanDuocXacThucVoiVNeID: 0,
    DuocThanhToanTrucTuyen: 3,
    DSKetNoiCSDL: [],
  };

  test('has a form filled in with what that system said, as declared, and no paper is replaced by it', async () => {
    const synced = await world.asks('province-system', SYNC, {
      variables: { records: [RECORD] },
      purpose: 'SYNC_DOSSIER',
    });
    const { intake } = await opened(
      { personalId: '010162999991', fullName: 'Người Hư Cấu', dateOfBirth: '1962' },
      '1.004222',
    );

    const { data } = await world.asks('officer-duong-noi', PREFILL, {
      variables: { procedure: '1.004222', intake: intake?.id, channel: 'DIRECT' },
      purpose: 'PROCESS_DOSSIER',
      caseCode: intake?.id ?? '',
    });

    expect(synced.data).toMatchObject({ syncDossiers: { records: [{ outcome: 'STORED' }] } });
    const { prefill }: PrefillData = data;
    const read = prefill.fields.filter(({ provenance }) => provenance?.owner === 'citizens');
    expect(read.map(({ value }) => value)).toContain('Người Hư Cấu');
    expect(new Set(read.map(({ provenance }) => provenance?.assurance))).toEqual(new Set(['DECLARED']));
  });
});
