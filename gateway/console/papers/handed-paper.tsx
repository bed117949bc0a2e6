import type { ReactNode } from 'react';

import { Button } from '../parts/button.tsx';
import { Said } from '../parts/said.tsx';
import { useSpeech } from '../words/language.tsx';
import type { Words } from '../words/words.ts';
import styles from './handed-paper.module.css';

interface HandedPaperProps {
  /** Which paper of the procedure it is for. */
  readonly name: Words;
  readonly onRemove: () => void;
  /** The file or document itself. */
  readonly children: ReactNode;
}

/** A paper that is there, and the way to take it back. */
export function HandedPaper({ name, onRemove, children }: HandedPaperProps) {
  const { say } = useSpeech();
  return (
    <div className={styles['handed']}>
      {children}
      <Button onPress={onRemove}>
        <Said vi="Bỏ" en="Remove" />
        <span className="only-read">: {say(name)}</span>
      </Button>
    </div>
  );
}
