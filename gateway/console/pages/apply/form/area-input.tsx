import { Button } from '../../../parts/button.tsx';
import { Said } from '../../../parts/said.tsx';
import { useSpeech } from '../../../words/language.tsx';
import styles from './area-input.module.css';
import { Finder } from './finder.tsx';
import type { InputProps } from './item-input.tsx';
import { ItemValue } from './item-value.tsx';
import { useAreaFinds, useUnitFinds } from './use-finds.ts';

/** A place or an agency: found by its name, and shown with it. */
export function AreaInput({ item, label, value, problem, onSay }: InputProps) {
  const { say } = useSpeech();
  if (value === '') {
    return (
      <Finder
        label={label}
        problem={problem}
        useFinds={item.type === 'UNIT' ? useUnitFinds : useAreaFinds}
        onChoose={({ id }) => onSay(id)}
      />
    );
  }
  return (
    <div className={styles['chosen']} role="group" aria-label={say(label)}>
      <span className={styles['label']}>{say(label)}</span>
      <strong>
        <ItemValue item={item} value={value} />
      </strong>
      <Button onPress={() => onSay('')}>
        <Said vi="Chọn lại" en="Choose another" />
      </Button>
      {problem !== null && <p className={styles['problem']}>{problem}</p>}
    </div>
  );
}
