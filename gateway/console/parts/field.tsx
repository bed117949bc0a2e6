import { type ReactNode, useId } from 'react';

import { useSpeech } from '../words/language.tsx';
import type { Words } from '../words/words.ts';
import styles from './field.module.css';

/** What the control inside a field has to carry, so that a screen reader tells all that belongs to it. */
export interface Control {
  readonly id: string;
  readonly className: string | undefined;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
}

interface FieldProps {
  readonly label: Words;
  readonly hint?: ReactNode;
  /** What is wrong with what was filled in; null: nothing. */
  readonly problem?: string | null;
  readonly children: (control: Control) => ReactNode;
}

/** A control of a form with its label, what helps to fill it in, and what is wrong with it. */
export function Field({ label, hint, problem = null, children }: FieldProps) {
  const id = useId();
  const { say } = useSpeech();
  const about = [hint === undefined ? '' : `${id}-hint`, problem === null ? '' : `${id}-problem`]
    .filter((part) => part !== '')
    .join(' ');
  return (
    <div className={styles['field']}>
      <label className={styles['label']} htmlFor={id}>
        {say(label)}
      </label>
      {hint !== undefined && (
        <div id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </div>
      )}
      {children({
        id,
        className: styles['input'],
        'aria-describedby': about === '' ? undefined : about,
        'aria-invalid': problem !== null,
      })}
      {problem !== null && (
        <div id={`${id}-problem`} className={styles['problem']}>
          {problem}
        </div>
      )}
    </div>
  );
}
