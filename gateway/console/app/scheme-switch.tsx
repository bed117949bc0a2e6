import { useEffect, useState } from 'react';

import { Said } from '../parts/said.tsx';
import { Icon } from './icon.tsx';
import styles from './switch.module.css';

type Scheme = 'light' | 'dark';

const KEPT = 'lien-thong.scheme';

/** Changes between light and dark. Until it is used the pages follow the machine. */
export function SchemeSwitch() {
  const [chosen, choose] = useState<Scheme | null>(keptScheme);
  useEffect(() => {
    if (chosen !== null) {
      document.documentElement.dataset['scheme'] = chosen;
      localStorage.setItem(KEPT, chosen);
    }
  }, [chosen]);
  const now = chosen ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  return (
    <button
      type="button"
      className={styles['switch']}
      onClick={() => choose(now === 'dark' ? 'light' : 'dark')}
    >
      <Icon of={now === 'dark' ? 'sun' : 'moon'} />
      <span className={styles['wordsOnPhone']}>
        {now === 'dark' ? <Said vi="Nền sáng" en="Light" /> : <Said vi="Nền tối" en="Dark" />}
      </span>
    </button>
  );
}

function keptScheme(): Scheme | null {
  const kept = localStorage.getItem(KEPT);
  return kept === 'light' || kept === 'dark' ? kept : null;
}
