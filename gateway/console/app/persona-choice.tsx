import { useRef } from 'react';

import { Said } from '../parts/said.tsx';
import { nameParts } from '../session/name-parts.ts';
import { useSession } from '../session/session.tsx';
import { useSpeech } from '../words/language.tsx';
import { Icon } from './icon.tsx';
import { PersonaDialog } from './persona-dialog.tsx';
import styles from './who-is-here.module.css';

const NOBODY = { vi: 'Chọn vai', en: 'Persona' };

/** Whom of the demo one is, and a window in which to be somebody else. */
export function PersonaChoice() {
  const dialog = useRef<HTMLDialogElement>(null);
  const { signedIn } = useSession();
  const { say } = useSpeech();
  return (
    <>
      <button
        type="button"
        className={styles['who']}
        data-signed-in={signedIn !== null}
        aria-haspopup="dialog"
        onClick={() => dialog.current?.showModal()}
      >
        <Icon of="person" />
        {signedIn !== null && (
          <span className="only-read">
            <Said vi="Đang đóng vai:" en="Acting as:" />{' '}
          </span>
        )}
        <span className={styles['name']}>
          {say(signedIn === null ? NOBODY : nameParts(signedIn.name).short)}
        </span>
      </button>
      <PersonaDialog dialog={dialog} />
    </>
  );
}
