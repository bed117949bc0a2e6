import { type Bilingual, finding, type Finding, type Reading } from './finding.ts';

/** One fee of one way of filing. `amount` in đồng, 0 is free; null: no single figure, the setter's own act has it. */
export interface Fee {
  readonly kind: 'FEE' | 'SERVICE_FEE' | 'PRICE_LEVEL';
  readonly amount: number | null;
  readonly setBy: 'NATION' | 'PROVINCE';
  readonly text: Bilingual | null;
  /** Key of the form's field that says how many times it is due. Null: once. Rows from before it was kept have none. */
  readonly countedBy?: string | null;
}

/** A fee as the official record has it. `value` null: none given. */
export interface RecordedFee {
  readonly kind: Fee['kind'];
  readonly value: number | null;
  readonly currency: string;
  readonly text: string;
}

/**
 * Reads a fee of the official record, whose figure and text often disagree. A figure under 1,000 đồng or in another currency
 * is not used; a zero gives way to the one amount in the text, or to the province where the text says that it decides.
 * What is charged by the copy is
 * counted by the form.
 * @see Luật Phí và lệ phí 97/2015/QH13, articles 3 and 21 (kinds; what provinces decide); domain facts 4.4
 */
export function readFee(fee: RecordedFee, field: string): Reading<Fee> {
  const said = amountsIn(fee.text);
  const provincial = PROVINCIAL.test(fee.text.normalize('NFC'));
  const { amount, code } = amountOf(fee, said, provincial);
  return {
    value: {
      kind: fee.kind,
      amount,
      setBy: provincial && amount === null ? 'PROVINCE' : 'NATION',
      text: fee.text === '' ? null : { vi: fee.text, en: null },
      countedBy: BY_THE_COPY.test(fee.text.normalize('NFC')) ? COPIES : null,
    },
    findings: code === null ? [] : [finding(code, field, comparison(fee, said))],
  };
}

type Verdict = { readonly amount: number | null; readonly code: Finding['code'] | null };

function amountOf(fee: RecordedFee, said: readonly number[], provincial: boolean): Verdict {
  if (isForeign(fee) || isTooSmall(fee.value)) {
    return { amount: onlyOne(said), code: 'SUSPICIOUS_FEE' };
  }
  if (fee.value === 0 && (provincial || said.length > 0)) {
    return { amount: provincial ? null : onlyOne(said), code: 'FEE_DIFFERS_FROM_TEXT' };
  }
  return { amount: fee.value, code: differs(fee.value, said) ? 'FEE_DIFFERS_FROM_TEXT' : null };
}

function differs(value: number | null, said: readonly number[]): boolean {
  return value !== null && said.length > 0 && !said.includes(value);
}

function isForeign({ currency, text }: RecordedFee): boolean {
  return FOREIGN.test(`${currency} ${text}`);
}

// The smallest real fee seen is 1,000 đồng a page; less is a figure in thousands, or dollars.
const SMALLEST_FEE = 1_000;

function isTooSmall(value: number | null): boolean {
  return value !== null && (value < 0 || (value > 0 && value < SMALLEST_FEE) || !Number.isSafeInteger(value));
}

function onlyOne(amounts: readonly number[]): number | null {
  return amounts.length === 1 ? (amounts[0] ?? null) : null;
}

function amountsIn(text: string): number[] {
  const found = [...text.normalize('NFC').matchAll(AMOUNT)].map(([, digits = '']) =>
    Number(digits.replaceAll(/[.,]/g, '')),
  );
  return [...new Set(found.filter((amount) => Number.isSafeInteger(amount)))];
}

function comparison({ value }: RecordedFee, said: readonly number[]): string {
  return `value ${value ?? '–'} ≠ text ${said.join('; ') || '–'}`;
}

/** The key under which every form asks for the number of copies. */
const COPIES = 'copies';
// „8.000 đồng một bản sao“, „200.000 đồng/bản“; a cap „tối đa cho một bản“ is no price of a copy.
const BY_THE_COPY = /(?:đồng|vnđ|vnd|đ)\s*(?:\/|cho\s+)?\s*(?:một|mỗi|0?1)?\s*bản(?!\p{L})/iu;
const AMOUNT = /(\d{1,3}(?:[.,]\d{3})+|\d{4,15})\s*(?:đồng|vnđ|vnd|đ(?!\p{L}))/giu;
const FOREIGN = /\busd\b|đô la|\beur\b/iu;
const PROVINCIAL = /hội đồng nhân dân|hđnd|(?:ủy|uỷ) ban nhân dân cấp tỉnh|địa phương quy định/iu;
