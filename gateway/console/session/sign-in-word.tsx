import { useState } from 'react';

import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { Said } from '../parts/said.tsx';
import { useSpeech } from '../words/language.tsx';
import { useSession } from './session.tsx';
import { TROUBLE_WORDS } from './sign-in-trouble.ts';
import styles from './sign-in-word.module.css';

/** A word to whoever tried to sign in and is not signed in: what happened, and what to do. Nothing for anybody else. */
export function SignInWord() {
  const { ways, signedIn } = useSession();
  const { say } = useSpeech();
  const [isRead, setRead] = useState(false);
  const { provider } = ways;
  const trouble = provider?.trouble ?? null;
  if (provider === null || trouble === null || isRead || signedIn !== null) {
    return null;
  }
  const { title, advice } = TROUBLE_WORDS[trouble];
  // A provider that is away again leaves the word where it is.
  const signIn = (): void => void provider.signIn().catch(() => undefined);
  return (
    <section className={styles['word']} aria-label={say({ vi: 'Đăng nhập', en: 'Signing in' })}>
      <Notice tone="warn" title={title}>
        <p>{say(advice)}</p>
        <p className={styles['ways']}>
          <Button weight="main" onPress={signIn}>
            <Said vi="Đăng nhập lại" en="Sign in again" />
          </Button>
          <Button weight="quiet" onPress={() => setRead(true)}>
            <Said vi="Để sau" en="Later" />
          </Button>
        </p>
      </Notice>
    </section>
  );
}
