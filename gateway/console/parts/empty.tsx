import type { ReactNode } from 'react';

import { useSpeech } from '../words/language.tsx';
import type { Words } from '../words/words.ts';
import styles from './empty.module.css';

/** Stands where a list would: there is nothing, and what one may do about it. */
export function Empty({ title, children }: { readonly title: Words; readonly children?: ReactNode }) {
  const { say } = useSpeech();
  return (
    <div className={styles['empty']}>
      <strong>{say(title)}</strong>
      {children}
    </div>
  );
}
