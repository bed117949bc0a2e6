import { type FormEvent, type ReactNode, useState } from 'react';

import type { Fault } from '../../graph/fault.ts';
import { Button } from '../../parts/button.tsx';
import { Faults } from '../../parts/faults.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useSpeech } from '../../words/language.tsx';
import type { Words } from '../../words/words.ts';
import styles from './citizen.module.css';

interface WrittenFormProps {
  readonly sending: boolean;
  readonly faults: readonly Fault[];
  /** Why it was not taken, in the reader's language; null: it was not sent yet, or the faults say why. */
  readonly refusal: string | null;
  /** True: all that has to be filled in is. */
  readonly complete: boolean;
  /** What the button says. */
  readonly action: Words;
  readonly onSend: () => Promise<void>;
  /** The fields; `tried` once somebody tried to send it. */
  readonly children: (tried: boolean) => ReactNode;
}

/** A few words of the reader that are sent to whoever has to answer them. */
export function WrittenForm(props: WrittenFormProps) {
  const { sending, faults, refusal, complete, action, onSend, children } = props;
  const { say } = useSpeech();
  const [tried, setTried] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (complete) {
      void onSend();
    }
  };
  return (
    <form noValidate className={styles['stack']} onSubmit={submit}>
      <Faults faults={faults} />
      {refusal !== null && (
        <Notice tone="bad" title={{ vi: 'Chưa gửi được', en: 'Not sent' }}>
          <p>{refusal}</p>
        </Notice>
      )}
      {children(tried)}
      <div>
        <Button type="submit" weight="main" busy={sending}>
          {say(action)}
        </Button>
      </div>
    </form>
  );
}
