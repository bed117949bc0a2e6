import { Field } from '../../../parts/field.tsx';
import { useSpeech } from '../../../words/language.tsx';
import type { Words } from '../../../words/words.ts';

interface ChoicePartProps {
  readonly label: Words;
  /** What stands first, and means that none was chosen. */
  readonly none: Words;
  readonly choices: readonly { readonly value: string; readonly name: string }[];
  readonly value: string;
  /** Absent: nothing is wrong. */
  readonly problem?: Words | undefined;
  readonly onChoose: (value: string) => void;
}

/** An answer that is chosen from a list. */
export function ChoicePart({ label, none, choices, value, problem, onChoose }: ChoicePartProps) {
  const { say } = useSpeech();
  return (
    <Field label={label} problem={problem === undefined ? null : say(problem)}>
      {(control) => (
        <select {...control} value={value} onChange={({ target }) => onChoose(target.value)}>
          <option value="">{say(none)}</option>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
