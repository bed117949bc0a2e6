import { Field } from '../../../parts/field.tsx';
import { useSpeech } from '../../../words/language.tsx';
import type { Words } from '../../../words/words.ts';

interface WordChoiceProps<Key extends string> {
  readonly label: Words;
  readonly all: readonly Key[];
  readonly words: Readonly<Record<Key, Words>>;
  readonly value: Key;
  readonly onChoose: (chosen: Key) => void;
}

/** One of a few, by their words. */
export function WordChoice<Key extends string>({ label, all, words, value, onChoose }: WordChoiceProps<Key>) {
  const { say } = useSpeech();
  return (
    <Field label={label}>
      {(control) => (
        <select
          {...control}
          value={value}
          onChange={({ target }) => onChoose(all.find((one) => one === target.value) ?? value)}
        >
          {all.map((one) => (
            <option key={one} value={one}>
              {say(words[one])}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
