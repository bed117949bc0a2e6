import { useState } from 'react';

import { useSpeech } from '../../../words/language.tsx';
import type { Words } from '../../../words/words.ts';
import styles from '../citizen.module.css';
import { masked } from './masked.ts';

/** An identifier of which the end alone is shown, until its owner wants to see it. */
export function MaskedNumber({ number, what }: { readonly number: string; readonly what: Words }) {
  const [shown, show] = useState(false);
  const { say } = useSpeech();
  const action = shown ? { vi: 'Ẩn', en: 'Hide' } : { vi: 'Hiện số', en: 'Show' };
  return (
    <span className={styles['row']}>
      <span className={styles['number']}>{shown ? number : masked(number)}</span>
      <button
        type="button"
        className={styles['small']}
        aria-label={`${say(action)}: ${say(what)}`}
        onClick={() => show(!shown)}
      >
        {say(action)}
      </button>
    </span>
  );
}
