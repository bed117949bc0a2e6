import type { Words } from '../../../words/words.ts';
import { type IntakeForm, isForAnother, type PaperKind, type PersonTyped } from './intake-form.ts';

/** The name of an answer: of a person whose matter it is, or who stands there, with whose it is before it. */
export type IntakeAnswer = 'procedure' | 'taxCode' | 'unit' | `${'owner' | 'there'}.${keyof PersonTyped}`;

/** What is wrong with what was filled in, by the name of the answer. */
export type IntakeTroubles = Partial<Record<IntakeAnswer, Words>>;

type PersonCheck = readonly [keyof PersonTyped, (person: PersonTyped) => boolean, Words];

const NAME: PersonCheck = [
  'fullName',
  ({ fullName }) => fullName.trim() !== '',
  { vi: 'Hãy ghi họ tên như trên giấy tờ.', en: 'Write the name as the paper has it.' },
];
const BIRTH: PersonCheck = [
  'dateOfBirth',
  ({ dateOfBirth }) => /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(dateOfBirth),
  {
    vi: 'Viết ngày sinh như 12/05/1994, hoặc chỉ năm như 1994.',
    en: 'Write the date of birth such as 12/05/1994, or the year alone.',
  },
];
const PERSON_CHECKS: Readonly<Record<PaperKind, readonly PersonCheck[]>> = {
  CITIZEN: [
    [
      'personalId',
      ({ personalId }) => /^\d{12}$/.test(personalId),
      { vi: 'Số định danh có đúng 12 chữ số.', en: 'A personal number has exactly 12 digits.' },
    ],
    NAME,
    BIRTH,
  ],
  FOREIGNER: [
    [
      'country',
      ({ country }) => country !== '',
      { vi: 'Hãy chọn nước cấp hộ chiếu.', en: 'Choose the country of the passport.' },
    ],
    [
      'passport',
      ({ passport }) => passport.trim() !== '',
      { vi: 'Hãy ghi số hộ chiếu.', en: 'Write the number of the passport.' },
    ],
    NAME,
    BIRTH,
  ],
};

const NO_PROCEDURE = { vi: 'Hãy chọn thủ tục.', en: 'Choose the procedure.' };
const NO_UNIT = { vi: 'Hãy chọn cơ quan.', en: 'Choose the state body.' };
const NO_TAX_CODE = {
  vi: 'Mã số thuế có 10 chữ số, 12 chữ số, hoặc như 0123456789-001.',
  en: 'A tax code has 10 digits, 12 digits, or reads like 0123456789-001.',
};
// Check digits are the graph's to look at.
const TAX_CODE = /^(?:\d{10}(?:-\d{3})?|\d{12})$/;

/** What keeps an intake from being opened, in the order of the form; empty: nothing that can be told here. */
export function intakeTroubles(form: IntakeForm): IntakeTroubles {
  return {
    ...(form.procedure === null ? { procedure: NO_PROCEDURE } : {}),
    ...ownerTroubles(form),
    ...(isForAnother(form) ? personTroubles('there', form.paper, form.there) : {}),
  };
}

function ownerTroubles({ kind, owner, taxCode, unit }: IntakeForm): IntakeTroubles {
  switch (kind) {
    case 'CITIZEN':
    case 'FOREIGNER':
      return personTroubles('owner', kind, owner);
    case 'ORGANIZATION':
      return TAX_CODE.test(taxCode) ? {} : { taxCode: NO_TAX_CODE };
    case 'STATE_BODY':
      return unit === null ? { unit: NO_UNIT } : {};
    default:
      return kind satisfies never;
  }
}

function personTroubles(whose: 'owner' | 'there', paper: PaperKind, person: PersonTyped): IntakeTroubles {
  return Object.fromEntries(
    PERSON_CHECKS[paper].flatMap(([answer, holds, words]) =>
      holds(person) ? [] : [[`${whose}.${answer}`, words]],
    ),
  );
}
