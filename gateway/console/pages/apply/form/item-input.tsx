import { useSpeech } from '../../../words/language.tsx';
import type { Words } from '../../../words/words.ts';
import type { Item } from './form.ts';
import { ItemControl } from './item-control.tsx';
import { NumberOfPerson } from './number-of-person.tsx';
import type { Filled } from './use-filled.ts';

/** What every control of a form is given. */
export interface InputProps {
  readonly item: Item;
  readonly label: Words;
  readonly value: string;
  /** What is wrong with it; null: nothing. */
  readonly problem: string | null;
  readonly onSay: (value: string) => void;
}

const OPTIONAL: Words = { vi: 'không bắt buộc', en: 'optional' };

/** The control for a field, by what may be entered. */
export function ItemInput({ item, filled }: { readonly item: Item; readonly filled: Filled }) {
  const { say } = useSpeech();
  const trouble = filled.troubles.find(({ field }) => field === item.key);
  const props: InputProps = {
    item,
    label: item.isRequired ? item.label : marked(item.label),
    value: filled.answers.typed[item.key] ?? '',
    problem: trouble === undefined ? null : say(trouble.words),
    onSay: (value) => filled.say(item.key, value),
  };
  return item.type === 'PERSONAL_ID' ? (
    <NumberOfPerson {...props} filled={filled} />
  ) : (
    <ItemControl {...props} />
  );
}

function marked({ vi, en }: Words): Words {
  return { vi: `${vi} (${OPTIONAL.vi})`, en: `${en} (${OPTIONAL.en})` };
}
