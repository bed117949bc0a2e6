import type { ReactNode } from 'react';

import { momentText } from '../words/format.ts';
import { useSpeech } from '../words/language.tsx';
import type { Words } from '../words/words.ts';
import type { Tone } from './badge.tsx';
import styles from './timeline.module.css';

/** Something that happened, or will. */
export interface TimelineStep {
  readonly key: string;
  /** RFC 3339; null: not yet. */
  readonly at: string | null;
  readonly title: Words;
  /** Who did it, why, what follows from it. */
  readonly note?: ReactNode;
  readonly tone?: Tone;
}

const NOT_YET = { vi: 'Chưa tới', en: 'Not yet' };

/** What happened, one below the other in the order given. */
export function Timeline({ steps }: { readonly steps: readonly TimelineStep[] }) {
  const { say, language } = useSpeech();
  return (
    <ol className={styles['timeline']}>
      {steps.map(({ key, at, title, note, tone = 'plain' }) => (
        <li key={key} className={`${styles['step']} ${styles[tone]} ${at === null ? styles['ahead'] : ''}`}>
          <p className={styles['title']}>{say(title)}</p>
          {at === null ? (
            <p className={styles['at']}>{say(NOT_YET)}</p>
          ) : (
            <time className={styles['at']} dateTime={at}>
              {momentText(language, at)}
            </time>
          )}
          {note !== undefined && <div className={styles['note']}>{note}</div>}
        </li>
      ))}
    </ol>
  );
}
