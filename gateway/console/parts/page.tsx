import { type ReactNode, useEffect, useRef } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';

import { useSpeech } from '../words/language.tsx';
import type { Words } from '../words/words.ts';
import styles from './page.module.css';

interface PageProps {
  readonly title: Words;
  /** A sentence on what the page is for; none where the title says it. */
  readonly lead?: Words;
  readonly children: ReactNode;
}

/** One page: its title, which the tab of the browser has too, and what stands below. */
export function Page({ title, lead, children }: PageProps) {
  const { say } = useSpeech();
  const named = say(title);
  useEffect(() => {
    document.title = `${named} · Liên Thông`;
  }, [named]);
  const main = useArrival();
  return (
    <main id="main" ref={main} className={styles['page']} tabIndex={-1}>
      <header className={styles['head']}>
        <h1>{named}</h1>
        {lead && <p className={styles['lead']}>{say(lead)}</p>}
      </header>
      {children}
    </main>
  );
}

// Whoever came by a link starts reading at the page, not at the menu that they left. Whoever goes back is put by the
// browser where they were.
function useArrival() {
  const main = useRef<HTMLElement>(null);
  const came = useNavigationType();
  const { key } = useLocation();
  const isSettled = useRef(key === 'default');
  useEffect(() => {
    if (!isSettled.current) {
      main.current?.focus({ preventScroll: true });
    }
    if (!isSettled.current && came !== NavigationType.Pop) {
      scrollTo(0, 0);
    }
    // Once, when the page is put up: what it does afterwards leaves the focus where it is.
    isSettled.current = true;
  }, [came]);
  return main;
}
