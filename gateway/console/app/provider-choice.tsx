import { useState } from 'react';

import { Said } from '../parts/said.tsx';
import { useSession } from '../session/session.tsx';
import type { ProviderWay } from '../session/ways-in.ts';
import { useSpeech } from '../words/language.tsx';
import { Icon } from './icon.tsx';
import styles from './who-is-here.module.css';

/** Signs in at the identity provider, or out. */
export function ProviderChoice({ provider }: { readonly provider: ProviderWay }) {
  const { signedIn } = useSession();
  const { say } = useSpeech();
  const [isAway, setAway] = useState(false);
  const away = (): void => setAway(true);
  if (signedIn === null) {
    return (
      <div className={styles['signedIn']}>
        {isAway && (
          <span className={styles['trouble']} role="alert">
            <Said vi="Nơi đăng nhập không trả lời" en="The sign-in service does not answer" />
          </span>
        )}
        <button type="button" className={styles['who']} onClick={() => void provider.signIn().catch(away)}>
          <Icon of="person" />
          <Said vi="Đăng nhập" en="Sign in" />
        </button>
      </div>
    );
  }
  return (
    <div className={styles['signedIn']}>
      <span className={styles['name']}>{say(signedIn.name)}</span>
      <button type="button" className={styles['who']} onClick={() => void provider.signOut().catch(away)}>
        <Said vi="Đăng xuất" en="Sign out" />
      </button>
    </div>
  );
}
