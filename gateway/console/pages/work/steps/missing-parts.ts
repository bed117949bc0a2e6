import type { Words } from '../../../words/words.ts';
import {
  missingInFee,
  missingInPaper,
  missingInResult,
  missingInSupply,
  type RowMissing,
} from './missing-in-rows.ts';
import type { FormRow, StepForm } from './step-form.ts';
import type { FormPart } from './step-kinds.ts';

/** What is wrong with what was filled in, by the name of the answer; of rows as `fees.0.amount`, the number being the row's. */
export type Missing = Readonly<Partial<Record<string, Words>>>;

const REASON = { vi: 'Hãy nêu lý do; người dân sẽ đọc.', en: 'Say why; the person will read it.' };
const NO_PAYMENT = { vi: 'Hãy chọn khoản đã nộp.', en: 'Choose what was paid.' };

type Check = (form: StepForm) => Missing;

const CHECKS: Readonly<Record<FormPart, Check>> = {
  REASON: ({ reason }) => (reason.trim() === '' ? { reason: REASON } : {}),
  PAPER: ({ papers }) => ofRows('papers', papers, missingInPaper),
  NEW_DATE: ({ newDate }) =>
    newDate === '' ? { newDate: { vi: 'Hãy chọn ngày hẹn mới.', en: 'Choose the new day.' } } : {},
  UNIT: ({ unit }) => (unit === '' ? { unit: { vi: 'Hãy chọn đơn vị nhận.', en: 'Choose the unit.' } } : {}),
  FEE: ({ fees }) => ofRows('fees', fees, missingInFee),
  PAID: ({ paid }) => (paid?.length === 0 ? { paid: NO_PAYMENT } : {}),
  RESULT: ({ results }) => ofRows('results', results, missingInResult),
  SUPPLY: (form) => missingInSupply(form),
};

/** What is missing for a step that asks for these parts; empty: nothing. */
export function missingOf(parts: readonly FormPart[], form: StepForm): Missing {
  return Object.assign({}, ...parts.map((part) => CHECKS[part](form)));
}

function ofRows<Row extends FormRow>(
  list: string,
  rows: readonly Row[],
  check: (row: Row) => RowMissing,
): Missing {
  return Object.fromEntries(
    rows.flatMap((row) =>
      Object.entries(check(row)).map(([answer, words]) => [`${list}.${row.row}.${answer}`, words]),
    ),
  );
}
