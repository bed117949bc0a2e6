import { addDays } from './vietnam-time.ts';

/** A document in somebody's electronic store. */
export interface KnownDocument {
  /** Code of the kind of result. */
  readonly type: string;
  /** Null: it does not end. */
  readonly validUntil: string | null;
}

/** What is known of a person. */
export interface KnownPerson {
  /** YYYY-MM-DD, YYYY-MM or YYYY. Null: not known, or not to be read. */
  readonly dateOfBirth: string | null;
  /** Null: not to be read now, so that nothing follows from what is not there. */
  readonly documents: readonly KnownDocument[] | null;
}

/** Something that a person could ask for, and why. */
export interface SuggestionDraft {
  readonly kind: 'DOCUMENT_EXPIRES' | 'SOCIAL_PENSION' | 'ID_CARD' | 'HEALTH_INSURANCE_CARD';
  readonly procedureCode: string;
  /** The day that it is about. Null: it is open-ended. */
  readonly dueOn: string | null;
  readonly reason: { readonly vi: string; readonly en: string };
}

const ID_CARD = 'KQ.G01.000023';
const PENSION = 'KQ.G18.000316';
const INSURANCE_CARDS = ['KQ.G18.000285', 'KQ.G18.000047'];

/** What is renewed by which procedure. */
const RENEWALS: Readonly<
  Record<string, { readonly procedure: string; readonly vi: string; readonly en: string }>
> = {
  'KQ.G01.000185': { procedure: '3.000347', vi: 'Giấy phép lái xe', en: 'Your driver’s licence' },
  [ID_CARD]: { procedure: '1.014063', vi: 'Thẻ căn cước', en: 'Your identity card' },
  'KQ.G01.000083': { procedure: '1.001456', vi: 'Hộ chiếu', en: 'Your passport' },
};
const DAYS_BEFORE = 60;

const PENSION_AGE = 75;
const CARD_AGE = 14;
const ADULT_AGE = 18;
const INSURED_FREE_UNDER = 6;

/**
 * What a person could or should ask for, as their data shows on `today` (YYYY-MM-DD): documents that end within sixty days or have
 * ended, a social pension from 75 on, and for their children an identity card from 14 on and a health insurance card under 6.
 * @see Luật BHXH 41/2024/QH15, Điều 21; Luật Căn cước 26/2023/QH15, Điều 19; NĐ 188/2025/NĐ-CP (thẻ BHYT trẻ em dưới 6 tuổi)
 */
export function suggestionsFor(
  person: KnownPerson,
  children: readonly KnownPerson[],
  today: string,
): readonly SuggestionDraft[] {
  return [
    ...renewals(person.documents ?? [], today),
    ...pension(person, today),
    ...children.flatMap((child) => [...idCard(child, today), ...insuranceCard(child, today)]),
  ];
}

function renewals(documents: readonly KnownDocument[], today: string): readonly SuggestionDraft[] {
  const byType = Map.groupBy(documents, ({ type }) => type);
  return [...byType].flatMap(([type, held]) => {
    const renewal = RENEWALS[type];
    const last =
      held
        .map(({ validUntil }) => validUntil ?? NEVER)
        .toSorted()
        .at(-1) ?? NEVER;
    if (renewal === undefined || last > addDays(today, DAYS_BEFORE)) {
      return [];
    }
    const isOver = last < today;
    return [
      {
        kind: 'DOCUMENT_EXPIRES' as const,
        procedureCode: renewal.procedure,
        dueOn: last,
        reason: {
          vi: `${renewal.vi} ${isOver ? 'đã hết hạn' : 'sắp hết hạn'}; làm lại từ dữ liệu sẵn có.`,
          en: `${renewal.en} ${isOver ? 'has expired' : 'expires soon'}; it can be renewed from data that is there.`,
        },
      },
    ];
  });
}

const NEVER = '9999-12-31';

function pension({ dateOfBirth, documents }: KnownPerson, today: string): readonly SuggestionDraft[] {
  const birthday = birthdayAt(dateOfBirth, PENSION_AGE);
  if (birthday === null || birthday > today || documents === null || holds(documents, [PENSION])) {
    return [];
  }
  return [
    {
      kind: 'SOCIAL_PENSION',
      procedureCode: '1.014027',
      dueOn: birthday,
      reason: {
        vi: 'Từ đủ 75 tuổi, chưa có lương hưu thì được hưởng trợ cấp hưu trí xã hội.',
        en: 'From 75 on, whoever has no pension is entitled to the social pension.',
      },
    },
  ];
}

function idCard({ dateOfBirth, documents }: KnownPerson, today: string): readonly SuggestionDraft[] {
  const [from, until] = [birthdayAt(dateOfBirth, CARD_AGE), birthdayAt(dateOfBirth, ADULT_AGE)];
  if (from === null || until === null || from > today || until <= today) {
    return [];
  }
  return documents === null || holds(documents, [ID_CARD])
    ? []
    : [
        {
          kind: 'ID_CARD',
          procedureCode: '1.014061',
          dueOn: from,
          reason: {
            vi: 'Con của bạn đã đủ 14 tuổi mà chưa có thẻ căn cước.',
            en: 'Your child has turned 14 and holds no identity card.',
          },
        },
      ];
}

function insuranceCard({ dateOfBirth, documents }: KnownPerson, today: string): readonly SuggestionDraft[] {
  const until = birthdayAt(dateOfBirth, INSURED_FREE_UNDER);
  return until === null || until <= today || documents === null || holds(documents, INSURANCE_CARDS)
    ? []
    : [
        {
          kind: 'HEALTH_INSURANCE_CARD',
          procedureCode: '1.014137',
          dueOn: until,
          reason: {
            vi: 'Con của bạn dưới 6 tuổi chưa có thẻ bảo hiểm y tế; thẻ được cấp miễn phí.',
            en: 'Your child under 6 holds no health insurance card; it is free of charge.',
          },
        },
      ];
}

function holds(documents: readonly KnownDocument[], types: readonly string[]): boolean {
  return documents.some(({ type }) => types.includes(type));
}

/** The day on which somebody reaches an age; where only year or month are known, the last on which they may. Null: not known. */
function birthdayAt(dateOfBirth: string | null, age: number): string | null {
  const [year, month = '12', day = '31'] = dateOfBirth?.split('-') ?? [];
  return year === undefined ? null : `${Number(year) + age}-${month}-${day}`;
}
