import type { ReactNode } from 'react';

import { useSpeech } from '../words/language.tsx';
import type { Words } from '../words/words.ts';
import styles from './notice.module.css';

interface NoticeProps {
  readonly tone: 'info' | 'good' | 'warn' | 'bad';
  readonly title: Words;
  readonly children?: ReactNode;
}

/** Something that the reader has to know now; what went wrong is told to a screen reader at once. */
export function Notice({ tone, title, children }: NoticeProps) {
  const { say } = useSpeech();
  return (
    <div className={`${styles['notice']} ${styles[tone]}`} role={tone === 'bad' ? 'alert' : 'status'}>
      <p className={styles['title']}>{say(title)}</p>
      {children}
    </div>
  );
}
