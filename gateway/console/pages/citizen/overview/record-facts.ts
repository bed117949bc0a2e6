import { dayText } from '../../../words/format.ts';
import type { Language, Words } from '../../../words/words.ts';
import { countryName } from './country-name.ts';
import type { CorrectableField, PersonRecordFragment } from './generated/my-record.ts';
import { partialDayText } from './partial-day.ts';

/** A value of the register as a reader wants it. */
export interface RecordFact {
  /** Its field of Citizen, for which a fault may have been told. */
  readonly name: keyof PersonRecordFragment;
  readonly label: Words;
  /** Null: the register has none, or it was not answered. */
  readonly text: string | null;
  /** True: an identifier, shown only when it is asked for. */
  readonly secret: boolean;
  /** What else the register says of it, such as since when. Null: nothing. */
  readonly note: Words | null;
  /** By what its correction is asked for. Null: it is given once for life. @see Luật Căn cước 2023, Điều 12 */
  readonly correct: CorrectableField | null;
}

/** Everything that the register says of a person, in the order of a civil-status form. */
export function recordFacts(person: PersonRecordFragment, language: Language): readonly RecordFact[] {
  const say = (words: Words | undefined): string | null => words?.[language] ?? null;
  return [
    plain('fullName', 'FULL_NAME', person.fullName),
    { ...plain('personalId', null, person.personalId), secret: true },
    plain('dateOfBirth', 'DATE_OF_BIRTH', person.dateOfBirth && partialDayText(language, person.dateOfBirth)),
    plain('gender', 'GENDER', person.gender && say(GENDERS[person.gender])),
    plain('nationality', 'NATIONALITY', person.nationality && countryName(person.nationality, language)),
    plain('ethnicity', 'ETHNICITY', person.ethnicity),
    plain('religion', 'RELIGION', person.religion),
    plain('maritalStatus', 'MARITAL_STATUS', person.maritalStatus && say(MARITAL[person.maritalStatus])),
    residenceFact(person.residence),
    plain(
      'placeOfBirthRegistration',
      'PLACE_OF_BIRTH_REGISTRATION',
      person.placeOfBirthRegistration?.fullName ?? null,
    ),
    ...formerFacts(person.formerIds),
    ...passportFacts(person.passport, language),
  ];
}

const LABELS: Readonly<Record<keyof PersonRecordFragment, Words>> = {
  fullName: { vi: 'Họ, chữ đệm và tên', en: 'Full name' },
  personalId: { vi: 'Số định danh cá nhân', en: 'Personal number' },
  dateOfBirth: { vi: 'Ngày sinh', en: 'Date of birth' },
  gender: { vi: 'Giới tính', en: 'Gender' },
  nationality: { vi: 'Quốc tịch', en: 'Nationality' },
  ethnicity: { vi: 'Dân tộc', en: 'Ethnicity' },
  religion: { vi: 'Tôn giáo', en: 'Religion' },
  maritalStatus: { vi: 'Tình trạng hôn nhân', en: 'Marital status' },
  residence: { vi: 'Nơi thường trú', en: 'Permanent residence' },
  placeOfBirthRegistration: { vi: 'Nơi đăng ký khai sinh', en: 'Birth registered in' },
  formerIds: { vi: 'Số CMND trước đây', en: 'Former identity number' },
  passport: { vi: 'Hộ chiếu', en: 'Passport' },
};
const GENDERS = {
  MALE: { vi: 'Nam', en: 'Male' },
  FEMALE: { vi: 'Nữ', en: 'Female' },
  OTHER: { vi: 'Khác', en: 'Other' },
} as const;
const MARITAL = {
  SINGLE: { vi: 'Chưa kết hôn', en: 'Single' },
  MARRIED: { vi: 'Đang có vợ, chồng', en: 'Married' },
  DIVORCED: { vi: 'Đã ly hôn', en: 'Divorced' },
  WIDOWED: { vi: 'Vợ, chồng đã mất', en: 'Widowed' },
} as const;

function plain(name: RecordFact['name'], correct: RecordFact['correct'], text: string | null): RecordFact {
  return { name, label: LABELS[name], text, correct, secret: false, note: null };
}

function residenceFact(residence: PersonRecordFragment['residence']): RecordFact {
  const empty = plain('residence', 'RESIDENCE', null);
  if (residence === null) {
    return empty;
  }
  const place = placeText(residence);
  return {
    ...empty,
    text: place === '' ? null : place,
    note: residence.since === null ? null : sinceWords(residence.since, residence.areaName),
  };
}

/** A place as it is called today, from the house to the province. */
function placeText({ line, area, areaName }: NonNullable<PersonRecordFragment['residence']>): string {
  const known = area?.fullName ?? null;
  // While the owner of areas is away the name that was written at registration stands in.
  const areas = known === null ? [areaName] : [known, area?.parent?.fullName ?? null];
  return [line, ...areas].filter((part) => part !== null).join(', ');
}

function sinceWords(since: string, then: string | null): Words {
  const thenVi = then === null ? '' : `, khi ấy ghi là ${then}`;
  const thenEn = then === null ? '' : `, then written ${then}`;
  return {
    vi: `Đăng ký từ ${dayText('vi', since)}${thenVi}`,
    en: `Registered since ${dayText('en', since)}${thenEn}`,
  };
}

function formerFacts(former: PersonRecordFragment['formerIds']): readonly RecordFact[] {
  return (former ?? []).map(({ number, changedOn }) =>
    Object.assign(plain('formerIds', 'FORMER_IDS', number), {
      secret: true,
      note:
        changedOn === null
          ? null
          : { vi: `Đổi ngày ${dayText('vi', changedOn)}`, en: `Changed on ${dayText('en', changedOn)}` },
    }),
  );
}

function passportFacts(
  passport: PersonRecordFragment['passport'],
  language: Language,
): readonly RecordFact[] {
  return passport === null
    ? []
    : [
        {
          ...plain('passport', null, passport.number),
          secret: true,
          note: {
            vi: countryName(passport.country, language),
            en: countryName(passport.country, language),
          },
        },
      ];
}
