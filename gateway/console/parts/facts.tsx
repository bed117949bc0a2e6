import type { ReactNode } from 'react';

import { useSpeech } from '../words/language.tsx';
import type { Words } from '../words/words.ts';
import styles from './facts.module.css';

/** Something that is known. */
export interface Fact {
  readonly label: Words;
  /** Null: not known, and shown so. */
  readonly value: ReactNode;
  /** Where it comes from, and of when. */
  readonly note?: ReactNode;
}

const UNKNOWN = { vi: 'Chưa có', en: 'Not known' };

/** Facts, each with its name and, where it is told, its source. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const { say } = useSpeech();
  return (
    <dl className={styles['facts']}>
      {facts.map(({ label, value, note }) => (
        <div key={label.en} className={styles['fact']}>
          <dt>{say(label)}</dt>
          <dd>
            {value ?? <span className={styles['note']}>{say(UNKNOWN)}</span>}
            {note !== undefined && <div className={styles['note']}>{note}</div>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
