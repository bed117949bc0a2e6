import { dayText, dongText, numberText } from '../../../words/format.ts';
import type { Language } from '../../../words/words.ts';
import type { FieldRead } from './dossier-read.ts';

type Written = (given: string, language: Language) => string;

const BY_TYPE: Readonly<Record<string, Written>> = {
  DATE: (given, language) => dayText(language, given),
  PARTIAL_DATE: (given, language) => dayText(language, given),
  MONEY: (given, language) => inNumbers(given, (amount) => dongText(language, amount)),
  NUMBER: (given, language) => inNumbers(given, (amount) => numberText(language, amount, 4)),
  YES_NO: yesNo,
};

/** An answer of a form as people read it. What cannot be read so is shown as it was given. */
export function valueText({ field, value }: Pick<FieldRead, 'field' | 'value'>, language: Language): string {
  const given = value ?? '';
  const written = BY_TYPE[field?.type ?? ''] ?? (() => choiceText(field, given));
  return written(given, language);
}

function choiceText(field: FieldRead['field'], given: string): string {
  return field?.choices?.find(({ value }) => value === given)?.label ?? given;
}

/** The area that `09556@2025-07-01` names: its code, and the first day of the version that is meant. Null: it names none. */
export function areaNamed(value: string): { readonly code: string; readonly on: string | null } | null {
  const [, code, on = null] = /^(\d{2}|\d{5})(?:@(\d{4}-\d{2}-\d{2}))?$/.exec(value) ?? [];
  return code === undefined ? null : { code, on };
}

function inNumbers(given: string, written: (amount: number) => string): string {
  const amount = Number(given);
  return given.trim() === '' || Number.isNaN(amount) ? given : written(amount);
}

function yesNo(given: string, language: Language): string {
  const words = { true: { vi: 'Có', en: 'Yes' }, false: { vi: 'Không', en: 'No' } };
  return given === 'true' || given === 'false' ? words[given][language] : given;
}
