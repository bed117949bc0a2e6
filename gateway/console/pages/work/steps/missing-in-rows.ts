import type { Words } from '../../../words/words.ts';
import type { AskedRow, FeeRow, ResultRow, StepForm } from './step-form.ts';

/** What is wrong with a row, by the name of the answer. */
export type RowMissing = Readonly<Partial<Record<string, Words>>>;

type Check<Row> = readonly [answer: keyof Row & string, holds: (row: Row) => boolean, words: Words];

const PAPER: readonly Check<AskedRow>[] = [
  [
    'text',
    ({ text }) => text.trim() !== '',
    { vi: 'Hãy nêu rõ cần bổ sung gì.', en: 'Say what exactly is needed.' },
  ],
];
const FEE: readonly Check<FeeRow>[] = [
  ['name', ({ name }) => name.trim() !== '', { vi: 'Hãy nêu tên khoản thu.', en: 'Say what it is for.' }],
  [
    'amount',
    ({ amount }) => /^[1-9]\d{0,11}$/.test(amount),
    { vi: 'Hãy ghi số đồng, chỉ gồm chữ số.', en: 'Give the đồng, digits only.' },
  ],
];
const RESULT: readonly Check<ResultRow>[] = [
  ['type', ({ type }) => type !== '', { vi: 'Hãy chọn loại kết quả.', en: 'Choose the kind of result.' }],
  ['issuedOn', ({ issuedOn }) => issuedOn !== '', { vi: 'Hãy ghi ngày cấp.', en: 'Give the day of issue.' }],
  [
    'sha256',
    ({ sha256 }) => sha256 !== '',
    { vi: 'Hãy chọn tệp kết quả.', en: 'Choose the file of the result.' },
  ],
];
const NOTHING = {
  vi: 'Hãy tải lên ít nhất một giấy tờ hoặc ghi lại một mục.',
  en: 'Upload at least one paper or give one answer anew.',
};
const NO_FIELD = { vi: 'Hãy chọn mục cần ghi lại.', en: 'Choose the answer that is given anew.' };

/** What is wrong with a paper that is asked for. */
export const missingInPaper = (row: AskedRow): RowMissing => missingIn(PAPER, row);
/** What is wrong with an amount that is asked for. */
export const missingInFee = (row: FeeRow): RowMissing => missingIn(FEE, row);
/** What is wrong with a result that is returned. */
export const missingInResult = (row: ResultRow): RowMissing => missingIn(RESULT, row);

/** What is wrong with what was brought to the counter: something has to be. */
export function missingInSupply({ supplied, anew }: Pick<StepForm, 'supplied' | 'anew'>): RowMissing {
  if (supplied.length === 0 && anew.length === 0) {
    return { supplied: NOTHING };
  }
  return Object.fromEntries(
    anew.filter(({ key }) => key === '').map(({ row }) => [`anew.${row}.key`, NO_FIELD]),
  );
}

function missingIn<Row>(checks: readonly Check<Row>[], row: Row): RowMissing {
  return Object.fromEntries(
    checks.flatMap(([answer, holds, words]) => (holds(row) ? [] : [[answer, words]])),
  );
}
