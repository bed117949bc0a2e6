import { dongText } from '../../../words/format.ts';
import { useSpeech } from '../../../words/language.tsx';
import { RowsPart } from './rows-part.tsx';
import { BLANK_ROWS, filledRow } from './step-form.ts';
import type { PartProps } from './step-parts.tsx';
import { totalOf } from './total-of.ts';
import { TypedPart } from './typed-part.tsx';

const ONE = { vi: 'Khoản', en: 'Payment' };
const FEE = { vi: 'Tên khoản phí, lệ phí', en: 'What it is for' };
const AMOUNT = { vi: 'Số tiền (đồng)', en: 'Amount (đồng)' };
const TOTAL = { vi: 'Tổng cộng', en: 'In all' };
// As the graph takes them.
const MOST_FEES = 20;
const MOST_LETTERS = 200;

/** Everything that is to be paid, and what it comes to. */
export function FeePart({ form, missing, onFill }: PartProps) {
  return (
    <>
      <RowsPart
        one={ONE}
        rows={form.fees}
        blank={BLANK_ROWS.fees}
        most={MOST_FEES}
        fewest={1}
        onRows={(fees) => onFill({ fees })}
      >
        {({ row, name, amount }) => (
          <>
            <TypedPart
              label={FEE}
              kind="text"
              value={name}
              most={MOST_LETTERS}
              problem={missing[`fees.${row}.name`]}
              onType={(typed) => onFill({ fees: filledRow(form.fees, row, { name: typed }) })}
            />
            <TypedPart
              label={AMOUNT}
              kind="digits"
              value={amount}
              problem={missing[`fees.${row}.amount`]}
              onType={(typed) => onFill({ fees: filledRow(form.fees, row, { amount: typed }) })}
            />
          </>
        )}
      </RowsPart>
      {form.fees.length > 1 && <Total of={totalOf(form.fees)} />}
    </>
  );
}

function Total({ of }: { readonly of: number | null }) {
  const { say, language } = useSpeech();
  return (
    <p role="status">
      {of !== null && (
        <>
          {say(TOTAL)}: <strong>{dongText(language, of)}</strong>
        </>
      )}
    </p>
  );
}
