import { useSpeech } from '../../../words/language.tsx';
import { dayText } from '../../../words/format.ts';
import { AreaName } from '../../apply/form/item-value.tsx';
import { areaNamed } from '../dossier/field-text.ts';

/** What somebody typed, as people read it: a place by its name, a day as days are written. */
export function SaidValue({ value }: { readonly value: string }) {
  const { language } = useSpeech();
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) {
    return dayText(language, value);
  }
  return value.includes('@') && areaNamed(value) !== null ? <AreaName id={value} /> : value;
}
