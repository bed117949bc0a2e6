import { Field } from '../../../parts/field.tsx';
import { useSpeech } from '../../../words/language.tsx';
import type { InputProps } from './item-input.tsx';
import { type KnownPerson, knownPeople } from './known-people.ts';
import styles from './number-of-person.module.css';
import type { Filled } from './use-filled.ts';

/** Somebody's personal number: typed, or taken from those who stand on the form already. */
export function NumberOfPerson({
  label,
  value,
  problem,
  onSay,
  filled,
}: InputProps & { readonly filled: Filled }) {
  const { say } = useSpeech();
  const people = knownPeople(filled.form, filled.answers);
  return (
    <div className={styles['number']}>
      <Field label={label} hint={say({ vi: '12 chữ số.', en: '12 digits.' })} problem={problem}>
        {(control) => (
          <input
            {...control}
            inputMode="numeric"
            autoComplete="off"
            maxLength={14}
            value={value}
            onChange={({ target }) => onSay(target.value.replaceAll(/\s/g, ''))}
          />
        )}
      </Field>
      {people.length > 0 && <People people={people} value={value} onSay={onSay} />}
    </div>
  );
}

interface PeopleProps extends Pick<InputProps, 'value' | 'onSay'> {
  readonly people: readonly KnownPerson[];
}

function People({ people, value, onSay }: PeopleProps) {
  const { say } = useSpeech();
  return (
    <p className={styles['people']}>
      <span>{say({ vi: 'Hoặc chọn:', en: 'Or choose:' })}</span>
      {people.map((person) => (
        <button
          key={person.number}
          type="button"
          aria-pressed={person.number === value}
          onClick={() => onSay(person.number)}
        >
          {person.name}
        </button>
      ))}
    </p>
  );
}
