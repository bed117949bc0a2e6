import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { onceOnly } from '../../../subgraphs/registry/checks/once-only/once-only.ts';
import { CARDS, described, ownRead, proposed, told } from './a-proposal.ts';

const withField = (field: string): string =>
  CARDS.replace('  holder: Citizen\n', `  holder: Citizen\n${described(field)}\n`);
const withType = (head: string, ...fields: readonly string[]): string =>
  `${CARDS}\n${described(`${head} {\n${fields.map(described).join('\n')}\n}`)}`;
const found = (sdl: string) => onceOnly(proposed(sdl), null);

test('a member that refers to citizens instead of copying them is told nothing', () => {
  expect(told(found(CARDS))).toEqual([]);
});

describe('by name, in Vietnamese and English, in any spelling', () => {
  test.each([
    ['hoTen', 'Citizen.fullName'],
    ['ho_va_ten', 'Citizen.fullName'],
    ['hoChuDemTen', 'Citizen.fullName'],
    ['ngaySinh', 'Citizen.dateOfBirth'],
    ['dateOfBirth', 'Citizen.dateOfBirth'],
    ['dob', 'Citizen.dateOfBirth'],
    ['soDinhDanh', 'Citizen.personalId'],
    ['soCCCD', 'Citizen.personalId'],
    ['citizenId', 'Citizen.personalId'],
    ['soChungMinhNhanDan', 'Citizen.formerIds'],
    ['gioiTinh', 'Citizen.gender'],
    ['sex', 'Citizen.gender'],
    ['quocTich', 'Citizen.nationality'],
    ['danToc', 'Citizen.ethnicity'],
    ['tonGiao', 'Citizen.religion'],
    ['tinhTrangHonNhan', 'Citizen.maritalStatus'],
    ['noiThuongTru', 'Citizen.residence'],
    ['homeAddress', 'Citizen.residence'],
  ])('the field %s is an ERROR that names %s and the key to it', (name, path) => {
    const [finding, ...others] = found(withField(`${name}: String`));

    expect(finding).toMatchObject({
      rule: 'once-only-field',
      severity: 'ERROR',
      coordinate: `InsuranceCard.${name}`,
      instead: `${path} through Citizen @key(fields: "ref")`,
    });
    expect(told(others)).toEqual([]);
  });

  test.each([
    ['maSoThue', 'Organization.taxCode through Organization @key(fields: "ref")'],
    ['tenDoanhNghiep', 'Organization.name through Organization @key(fields: "ref")'],
    ['provinceCode', 'Area.code through Area @key(fields: "id")'],
    ['tenThuTuc', 'Procedure.name through Procedure @key(fields: "id")'],
    ['trangThaiHoSo', 'Dossier.status through Dossier @key(fields: "code")'],
  ])('the field %s is an ERROR with "%s"', (name, instead) => {
    expect(found(withField(`${name}: String`))).toEqual([
      expect.objectContaining({ severity: 'ERROR', coordinate: `InsuranceCard.${name}`, instead }),
    ]);
  });

  test.each([
    ['CongDan', 'Citizen'],
    ['Person', 'Citizen'],
    ['Province', 'Area'],
    ['DoanhNghiep', 'Organization'],
    ['HoSo', 'Dossier'],
    ['ThuTucHanhChinh', 'Procedure'],
  ])('the type %s is an ERROR that names %s', (name, type) => {
    const findings = found(withType(`type ${name} @key(fields: "code")`, 'code: ID!'));

    expect(told(findings)).toEqual([`ERROR once-only-type ${name}`]);
    expect(findings[0]?.instead).toContain(`${type} through ${type} @key`);
  });

  test('a part of a longer name is told, not refused', () => {
    expect(told(found(withField('motherDateOfBirth: String')))).toEqual([
      'WARNING once-only-field InsuranceCard.motherDateOfBirth',
    ]);
  });

  test('a common word is told only where the type is about people', () => {
    expect(told(found(withType('type Patient', 'name: String')))).toEqual([
      'WARNING once-only-field Patient.name',
    ]);
    expect(told(found(withType('type Clinic', 'name: String', 'address: String', 'phone: String')))).toEqual(
      [],
    );
  });
});

describe('what is asked of people', () => {
  test.each([
    ['an input', 'input RegisterInput', 'RegisterInput'],
    ['an input under a Vietnamese name', 'input DangKyInput', 'DangKyInput'],
  ])('%s that asks for name, birth and residence again is an ERROR for each', (_what, head, type) => {
    const sdl = withType(head, 'hoTen: String', 'dateOfBirth: String', 'noiThuongTru: String', 'clinic: ID');

    expect(told(found(sdl))).toEqual([
      `ERROR once-only-input ${type}.hoTen`,
      `ERROR once-only-input ${type}.dateOfBirth`,
      `ERROR once-only-input ${type}.noiThuongTru`,
    ]);
  });

  test('an argument of a mutation is read as an input is', () => {
    const sdl = `${CARDS}\ntype Mutation {\n${described('issueCard(gioiTinh: String): InsuranceCard')}\n}`;

    expect(told(found(sdl))).toEqual(['ERROR once-only-input Mutation.issueCard(gioiTinh:)']);
  });

  test('number, name and date of birth together find a person and are taken', () => {
    const sdl = withType('input WhoInput', 'personalId: ID!', 'fullName: String!', 'dateOfBirth: String!');

    expect(told(found(sdl))).toEqual([]);
  });

  test('arguments of queries look something up and are taken', () => {
    const sdl = CARDS.replace('insuranceCard(number: ID!)', 'insuranceCard(soDinhDanh: ID!)');

    expect(told(found(sdl))).toEqual([]);
  });
});

describe('by shape and by description', () => {
  test('a type whose fields are those of a document is refused under any name', () => {
    const sdl = withType(
      'type KetQua',
      'issuer: String',
      'issuedOn: String',
      'legalForm: String',
      'signature: String',
      'sha256: String',
    );

    expect(told(found(sdl))).toContain('ERROR once-only-shape KetQua');
  });

  test('four of six fields alike are told', () => {
    const sdl = withType(
      'type Paper',
      'issuer: String',
      'issuedOn: String',
      'legalForm: String',
      'signature: String',
      'colour: String',
      'weight: Int',
    );

    expect(told(found(sdl))).toContain('WARNING once-only-shape Paper');
  });

  test.each([
    ['the English words of an owner', 'What the source states about this digital signature.\nvi: Không rõ.'],
    ['the Vietnamese words of an owner', 'Unclear.\nvi: Tình trạng của chữ ký số theo nguồn.'],
    ['words that name a concept', 'Unclear.\nvi: Số định danh cá nhân của chủ thẻ.'],
    ['words that name a concept without diacritics', 'Unclear.\nvi: Ngay sinh cua chu the.'],
  ])('a field under an idle name with %s is told', (_what, description) => {
    const sdl = CARDS.replace(
      '  clinic: String',
      `  clinic: String\n"""\n${description}\n"""\n  field7: String`,
    );

    expect(told(found(sdl))).toEqual(['WARNING once-only-description InsuranceCard.field7']);
  });
});

describe('innocent members', () => {
  test.each([
    [
      'driving licences',
      'type DrivingLicence',
      ['class: String', 'points: Int', 'issuedOn: String', 'suspendedUntil: String'],
    ],
    [
      'vehicles',
      'type Vehicle',
      ['plate: String', 'brand: String', 'colour: String', 'engineNumber: String'],
    ],
    ['clinics', 'type Clinic', ['name: String', 'beds: Int', 'address: String', 'specialties: [String!]']],
    ['schools', 'type School', ['name: String', 'level: String', 'pupils: Int']],
    ['land parcels', 'type Parcel', ['sheet: Int', 'plot: Int', 'squareMetres: Float', 'use: String']],
    ['pensions', 'type Pension', ['startedOn: String', 'monthlyAmount: Int', 'paidBy: Unit']],
    [
      'vaccinations',
      'type Vaccination',
      ['vaccine: String', 'doseNumber: Int', 'givenOn: String', 'givenAt: Unit'],
    ],
  ])('a register of %s is told nothing', (_what, head, fields) => {
    expect(told(found(withType(head, ...fields)))).toEqual([]);
  });
});

describe('procedures that ask twice', () => {
  const asked = (rows: unknown) => onceOnly(proposed(CARDS), JSON.stringify(rows));
  const field = {
    procedure: '2.000001',
    key: 'owner.name',
    label: { vi: 'Họ, chữ đệm, tên của người yêu cầu', en: 'Full name' },
    type: 'TEXT',
    subject: 'OWNER',
    source: null,
  };

  test('a form field without a source for what the graph has is an ERROR with the binding', () => {
    expect(asked([field])).toEqual([
      expect.objectContaining({
        rule: 'once-only-form-field',
        severity: 'ERROR',
        instead: 'subject: OWNER, source: "Citizen.fullName"',
      }),
    ]);
  });

  test('a form below its procedure, as the import takes it, is read the same', () => {
    const bound = { ...field, key: 'owner.gender', source: 'Citizen.gender' };

    expect(told(asked([{ code: '2.000001', form: [field, bound] }]))).toEqual(['ERROR once-only-form-field']);
  });

  test.each([
    ['bound', { ...field, source: 'Citizen.fullName' }],
    ['about a newborn', { ...field, subject: 'CHILD' }],
    ['about nobody', { ...field, subject: 'NONE' }],
    [
      'about what the graph does not know',
      { ...field, key: 'copies', label: { vi: 'Số bản sao', en: 'Copies' } },
    ],
  ])('a form field that is %s is taken', (_what, row) => {
    expect(asked([row])).toEqual([]);
  });

  test.each([
    ['Sổ hộ khẩu (bản sao)', '["Citizen.residence.area","Citizen.residence.line"]'],
    ['Bản sao Căn cước công dân', '["Citizen.personalId","Citizen.fullName","Citizen.dateOfBirth"]'],
    ['Giấy xác nhận tình trạng hôn nhân', '["Citizen.maritalStatus"]'],
  ])('the component "%s" of a portal record is told with its sources', (name, sources) => {
    const record = {
      code: '1.001193',
      executionCases: [{ name: '', profileComponents: [{ code: 'KQ1', name, originalQty: 1, copyQty: 0 }] }],
    };

    expect(asked([record])).toEqual([
      expect.objectContaining({ rule: 'once-only-component', instead: `substitution.sources: ${sources}` }),
    ]);
  });

  test('an instruction that asks for no copy is no paper, and a paper with a substitution is replaced', () => {
    const note = {
      executionCases: [{ profileComponents: [{ name: 'Sổ hộ khẩu', originalQty: 0, copyQty: 0 }] }],
    };
    const paper = { procedure: '1', code: 'KQ1', name: { vi: 'Sổ hộ khẩu' }, originals: 1, substitution: {} };

    expect(asked([note, paper])).toEqual([]);
  });

  test('one object a line is read as an array is, and what is no JSON is an ERROR', () => {
    const lines = `${JSON.stringify(field)}\n${JSON.stringify(field)}\n`;

    expect(onceOnly(proposed(CARDS), lines)).toHaveLength(2);
    expect(told(onceOnly(proposed(CARDS), '{'))).toEqual(['ERROR procedures-file']);
  });

  test('the forms of our own sample procedures ask for nothing that the graph has', () => {
    const forms = readFileSync(
      new URL('../../../subgraphs/procedures/seed/form-fields.json', import.meta.url),
      'utf8',
    );

    expect(onceOnly(proposed(CARDS), forms)).toEqual([]);
  });
});

test('what nobody live answers is nobody’s to refer to', () => {
  const without = ownRead().filter(({ name }) => name !== 'citizens');

  expect(told(onceOnly(proposed(withField('tonGiao: String'), without), null))).toEqual([]);
});
