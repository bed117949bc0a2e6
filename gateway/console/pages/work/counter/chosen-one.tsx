import { Button } from '../../../parts/button.tsx';
import { Said } from '../../../parts/said.tsx';
import { useSpeech } from '../../../words/language.tsx';
import type { Words } from '../../../words/words.ts';
import { type Find, Finder } from '../../apply/form/finder.tsx';
import styles from './chosen-one.module.css';
import type { Chosen } from './intake-form.ts';

interface ChosenOneProps {
  readonly label: Words;
  /** Null: none yet. */
  readonly chosen: Chosen | null;
  readonly problem: string | null;
  /** What is found by these words; null: it is on its way. A hook. */
  readonly useFinds: (search: string) => readonly Find[] | null;
  readonly onChoose: (chosen: Chosen | null) => void;
}

/** One of many: sought by words, then shown with the way to choose another. */
export function ChosenOne({ label, chosen, problem, useFinds, onChoose }: ChosenOneProps) {
  const { say } = useSpeech();
  if (chosen === null) {
    return (
      <Finder
        label={label}
        problem={problem}
        useFinds={useFinds}
        onChoose={({ id, name }) => onChoose({ id, name })}
      />
    );
  }
  return (
    <div className={styles['chosen']} role="group" aria-label={say(label)}>
      <span className={styles['words']}>
        <span className={styles['label']}>{say(label)}</span>
        <strong>{chosen.name}</strong>
        <small>{chosen.id}</small>
      </span>
      <Button onPress={() => onChoose(null)}>
        <Said vi="Chọn lại" en="Choose another" />
      </Button>
    </div>
  );
}
