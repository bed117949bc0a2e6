import { Said } from '../../../parts/said.tsx';
import { useSpeech } from '../../../words/language.tsx';
import styles from '../citizen.module.css';
import type { LoggedPerson } from './people-of.ts';

/** Whose log is shown, by their place in the list, and whether their own looks are in it. */
export interface LooksChosen {
  readonly person: number;
  readonly own: boolean;
}

interface LooksChoiceProps {
  readonly people: readonly LoggedPerson[];
  readonly chosen: LooksChosen;
  readonly onChoose: (chosen: LooksChosen) => void;
}

/** Chooses whose log, and whether with their own looks. */
export function LooksChoice({ people, chosen, onChoose }: LooksChoiceProps) {
  const { say } = useSpeech();
  return (
    <div className={styles['row']}>
      {people.length > 1 && (
        <label className={styles['row']}>
          <Said vi="Dữ liệu của" en="Data of" />
          <select
            className={styles['select']}
            value={chosen.person}
            onChange={({ target }) => onChoose({ ...chosen, person: Number(target.value) })}
          >
            {people.map(({ name }, index) => (
              <option key={index} value={index}>
                {name ?? say({ vi: 'tôi', en: 'myself' })}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className={styles['check']}>
        <input
          type="checkbox"
          checked={chosen.own}
          onChange={({ target }) => onChoose({ ...chosen, own: target.checked })}
        />
        <Said vi="Kể cả những lần tự xem" en="With my own looks" />
      </label>
    </div>
  );
}
