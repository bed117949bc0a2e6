import { type ReactNode, useId } from 'react';

import { useSpeech } from '../words/language.tsx';
import type { Words } from '../words/words.ts';
import styles from './panel.module.css';

interface PanelProps {
  readonly title: Words;
  /** What stands beside the title, such as a link or a count. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page with a heading of its own. */
export function Panel({ title, beside, children }: PanelProps) {
  const id = useId();
  const { say } = useSpeech();
  return (
    <section className={styles['panel']} aria-labelledby={id}>
      <div className={styles['head']}>
        <h2 id={id}>{say(title)}</h2>
        {beside}
      </div>
      {children}
    </section>
  );
}
