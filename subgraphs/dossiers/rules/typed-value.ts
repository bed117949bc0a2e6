import { parseCalendarDate } from '#schema/scalars/calendar-date.ts';
import { parseDong } from '#schema/scalars/dong.ts';
import type { Parsed } from '#schema/scalars/parsed.ts';
import { parsePartialDate } from '#schema/scalars/partial-date.ts';
import { parsePersonalId } from '#schema/scalars/personal-id.ts';
import { parseTaxCode } from '#schema/scalars/tax-code.ts';
import { parseUnitCode } from '#schema/scalars/unit-code.ts';

import type { VersionField } from '../entities/procedure-version.ts';
import { cleanText } from './canonical-value.ts';

/** A typed value in canonical form (null: left empty), or what is wrong with it. */
export type TypedValue =
  | { readonly ok: true; readonly value: string | null }
  | { readonly ok: false; readonly problem: 'FIELD_INVALID' | 'PLACEHOLDER' };

// The longest thing that forms ask for in words is a list of lines of business.
const LONGEST_TEXT = 4_000;
// Area.id is a code and the day from which it holds; on paper there is the code alone.
const AREA = /^(?:\d{2}|\d{5})(?:@\d{4}-\d{2}-\d{2})?$/;
const WHOLE_NUMBER = /^-?\d{1,15}$/;

/**
 * Reads what somebody typed into a field of a form. Empty text counts as nothing typed.
 * @see schema/procedures.graphql FormFieldType; for identifiers Luật Căn cước 26/2023/QH15, Điều 12; TT 86/2024/TT-BTC, Điều 5
 */
export function typedValue(
  { type, choices }: Pick<VersionField, 'type' | 'choices'>,
  typed: string | null,
): TypedValue {
  if (typed !== null && typed.length > LONGEST_TEXT) {
    return INVALID;
  }
  const text = cleanText(typed ?? '');
  if (text === null) {
    return { ok: true, value: null };
  }
  return type === 'CHOICE' ? chosen(choices, text) : READERS[type](text);
}

function chosen(choices: VersionField['choices'], text: string): TypedValue {
  return choices?.some(({ value }) => value === text) ? { ok: true, value: text } : INVALID;
}

const INVALID: TypedValue = { ok: false, problem: 'FIELD_INVALID' };

type Reader = (text: string) => TypedValue;

const READERS: Readonly<Record<Exclude<VersionField['type'], 'CHOICE'>, Reader>> = {
  TEXT: (text) => ({ ok: true, value: text }),
  PERSONAL_ID: parsedBy(parsePersonalId),
  TAX_CODE: parsedBy(parseTaxCode),
  DATE: parsedBy(parseCalendarDate),
  PARTIAL_DATE: parsedBy(parsePartialDate),
  NUMBER: matching(WHOLE_NUMBER),
  MONEY: (text) => (WHOLE_NUMBER.test(text) ? parsedBy((value) => parseDong(Number(value)))(text) : INVALID),
  YES_NO: matching(/^(?:true|false)$/),
  AREA: matching(AREA),
  UNIT: parsedBy(parseUnitCode),
};

function matching(shape: RegExp): Reader {
  return (text) => (shape.test(text) ? { ok: true, value: text } : INVALID);
}

function parsedBy(parse: (input: unknown) => Parsed<string | number>): Reader {
  return (text) => {
    const parsed = parse(text);
    if (parsed.ok) {
      return { ok: true, value: String(parsed.value) };
    }
    return { ok: false, problem: parsed.problem.code === 'PLACEHOLDER' ? 'PLACEHOLDER' : 'FIELD_INVALID' };
  };
}
