import { useId } from 'react';

import { Field } from '../../../parts/field.tsx';
import { useSpeech } from '../../../words/language.tsx';
import styles from './choice-input.module.css';
import { itemChoices } from './item-choices.ts';
import type { InputProps } from './item-input.tsx';

// More than these are read faster in a list that opens.
const MOST_RADIOS = 5;

/** One of several values: side by side when they are few. */
export function ChoiceInput(props: InputProps) {
  const choices = itemChoices(props.item);
  return choices.length > MOST_RADIOS ? <SelectInput {...props} /> : <RadioInput {...props} />;
}

function SelectInput({ item, label, value, problem, onSay }: InputProps) {
  const { say } = useSpeech();
  return (
    <Field label={label} problem={problem}>
      {(control) => (
        <select {...control} value={value} onChange={(event) => onSay(event.target.value)}>
          <option value="">{say({ vi: 'Chọn…', en: 'Choose…' })}</option>
          {itemChoices(item).map((choice) => (
            <option key={choice.value} value={choice.value}>
              {say(choice.label)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function RadioInput({ item, label, value, problem, onSay }: InputProps) {
  const { say } = useSpeech();
  const id = useId();
  return (
    <fieldset className={styles['group']} aria-describedby={problem === null ? undefined : id}>
      <legend>{say(label)}</legend>
      <div className={styles['choices']}>
        {itemChoices(item).map((choice) => (
          <label key={choice.value}>
            <input
              type="radio"
              name={item.key}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onSay(choice.value)}
            />
            {say(choice.label)}
          </label>
        ))}
      </div>
      {problem !== null && (
        <div id={id} className={styles['problem']}>
          {problem}
        </div>
      )}
    </fieldset>
  );
}
