import type { RefObject } from 'react';

import { Said } from '../parts/said.tsx';
import { groupedPersonas } from '../session/grouped-personas.ts';
import type { Persona } from '../session/personas.ts';
import { useSession } from '../session/session.tsx';
import { useSpeech } from '../words/language.tsx';
import { Icon } from './icon.tsx';
import { PersonaCard } from './persona-card.tsx';
import styles from './persona-dialog.module.css';

/** A window with everybody of the demo, by kind; whoever is chosen is signed in. */
export function PersonaDialog({ dialog }: { readonly dialog: RefObject<HTMLDialogElement | null> }) {
  const { ways, signedIn, become } = useSession();
  const { say } = useSpeech();
  const close = (): void => dialog.current?.close();
  const choose = (persona: Persona | null): void => {
    close();
    become(persona === null ? null : ways.be(persona));
  };
  return (
    <dialog ref={dialog} className={styles['dialog']} aria-labelledby="personas">
      <DialogHead onClose={close} />
      {groupedPersonas(ways.personas).map(({ kind, name, personas }) => (
        <section key={kind} aria-labelledby={`personas-${kind}`}>
          <h3 id={`personas-${kind}`}>{say(name)}</h3>
          <ul className={styles['list']}>
            {personas.map((persona) => (
              <li key={persona.persona}>
                <PersonaCard
                  persona={persona}
                  isHere={persona.persona === signedIn?.id}
                  onPress={() => choose(persona)}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {signedIn !== null && (
        <button type="button" className={styles['leave']} onClick={() => choose(null)}>
          <Said vi="Thôi đóng vai, xem như khách" en="Be nobody: see the public part" />
        </button>
      )}
    </dialog>
  );
}

function DialogHead({ onClose }: { readonly onClose: () => void }) {
  const { say } = useSpeech();
  return (
    <>
      <div className={styles['head']}>
        <h2 id="personas">
          <Said vi="Bạn muốn đóng vai ai?" en="Whom do you want to be?" />
        </h2>
        <button
          type="button"
          className={styles['close']}
          aria-label={say({ vi: 'Đóng', en: 'Close' })}
          onClick={onClose}
        >
          <Icon of="close" />
        </button>
      </div>
      <p className={styles['lead']}>
        <Said
          vi="Chế độ thử nghiệm: ai cũng là người hư cấu, không cần mật khẩu."
          en="Demo mode: everybody here is fictional and no password is needed."
        />
      </p>
    </>
  );
}
