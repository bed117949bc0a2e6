import { type ReactNode, useEffect, useId, useRef } from 'react';

import { useSpeech } from '../words/language.tsx';
import type { Words } from '../words/words.ts';
import { Button } from './button.tsx';
import styles from './dialog.module.css';

interface DialogProps {
  readonly title: Words;
  /** Told when the reader closes it, by the button, by Escape or when a form of method "dialog" is sent. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Stands before the page until it is closed; focus goes into it and comes back to where it was. Render it to open it. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const id = useId();
  const { say } = useSpeech();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      // What opened it may be gone: the button of a thing that is done.
      const back = before?.isConnected === true ? before : document.querySelector('#main');
      if (back instanceof HTMLElement) {
        back.focus();
      }
    };
  }, []);
  return (
    <dialog ref={dialog} className={styles['dialog']} aria-labelledby={id} onClose={onClose}>
      <div className={styles['head']}>
        <h2 id={id}>{say(title)}</h2>
        <Button weight="quiet" onPress={() => dialog.current?.close()}>
          {say({ vi: 'Đóng', en: 'Close' })}
        </Button>
      </div>
      {children}
    </dialog>
  );
}
