import { type Words } from '../../../words/words.ts';
import { type OpenIntakeMutationVariables } from './generated/open-intake.ts';

/** Who stands at a counter, by the paper that they show. */
export const CALLERS = ['CITIZEN', 'FOREIGNER', 'STATE_BODY'] as const;
/** One kind of them. */
export type CallerKind = (typeof CALLERS)[number];

/** How a matter comes to a counter. */
export const CHANNELS = ['DIRECT', 'POST'] as const;
/** One of these ways. */
export type CounterChannel = (typeof CHANNELS)[number];

/** Something that was chosen from what was found. */
export interface Chosen {
  readonly id: string;
  readonly name: string;
}

/** What an officer fills in before anything of the person may be read. */
export interface IntakeForm {
  /** Null: none chosen yet. */
  readonly procedure: Chosen | null;
  readonly kind: CallerKind;
  readonly channel: CounterChannel;
  readonly personalId: string;
  /** Country that issued the passport, three letters. */
  readonly country: string;
  readonly passport: string;
  readonly fullName: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD; anything else is no day yet. */
  readonly dateOfBirth: string;
  /** The state body; null: none chosen yet. */
  readonly unit: Chosen | null;
}

/** Nothing filled in. */
export const BLANK_INTAKE: IntakeForm = {
  procedure: null,
  kind: 'CITIZEN',
  channel: 'DIRECT',
  personalId: '',
  country: '',
  passport: '',
  fullName: '',
  dateOfBirth: '',
  unit: null,
};

/** What is wrong with what was filled in, by the name of the answer. */
export type IntakeTroubles = Partial<Record<keyof IntakeForm, Words>>;

type Check = readonly [keyof IntakeForm, (form: IntakeForm) => boolean, Words];

const PROCEDURE: Check = [
  'procedure',
  ({ procedure }) => procedure !== null,
  { vi: 'Hãy chọn thủ tục.', en: 'Choose the procedure.' },
];
const NAME: Check = [
  'fullName',
  ({ fullName }) => fullName.trim() !== '',
  { vi: 'Hãy ghi họ tên như trên giấy tờ.', en: 'Write the name as the paper has it.' },
];
const BIRTH: Check = [
  'dateOfBirth',
  ({ dateOfBirth }) => /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(dateOfBirth),
  {
    vi: 'Viết ngày sinh như 12/05/1994, hoặc chỉ năm như 1994.',
    en: 'Write the date of birth such as 12/05/1994, or the year alone.',
  },
];
const CHECKS: Readonly<Record<CallerKind, readonly Check[]>> = {
  CITIZEN: [
    PROCEDURE,
    [
      'personalId',
      ({ personalId }) => /^\d{12}$/.test(personalId),
      { vi: 'Số định danh có đúng 12 chữ số.', en: 'A personal number has exactly 12 digits.' },
    ],
    NAME,
    BIRTH,
  ],
  FOREIGNER: [
    PROCEDURE,
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
  STATE_BODY: [
    PROCEDURE,
    ['unit', ({ unit }) => unit !== null, { vi: 'Hãy chọn cơ quan.', en: 'Choose the state body.' }],
  ],
};

/** What keeps an intake from being opened; empty: nothing that can be told here. */
export function intakeTroubles(form: IntakeForm): IntakeTroubles {
  return Object.fromEntries(
    CHECKS[form.kind].flatMap(([answer, holds, words]) => (holds(form) ? [] : [[answer, words]])),
  );
}

type Input = OpenIntakeMutationVariables['input'];

/** The same as the graph takes it: of a person exactly one paper, of a state body its unit alone. */
export function intakeInput(form: IntakeForm): Input {
  return { procedure: form.procedure?.id ?? '', channel: form.channel, owner: ownerOf(form) };
}

function ownerOf({ kind, personalId, country, passport, unit, ...who }: IntakeForm): Input['owner'] {
  const named = { fullName: who.fullName.trim(), dateOfBirth: who.dateOfBirth };
  switch (kind) {
    case 'CITIZEN':
      return { personalId, ...named };
    case 'FOREIGNER':
      return { passport: { country, number: passport.trim() }, ...named };
    case 'STATE_BODY':
      return { unit: unit?.id ?? '' };
    default:
      return kind satisfies never;
  }
}
