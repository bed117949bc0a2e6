import type { ReactNode } from 'react';
import { NavLink } from 'react-router';

import { Page } from '../../parts/page.tsx';
import { useSpeech } from '../../words/language.tsx';
import type { Words } from '../../words/words.ts';
import styles from './citizen.module.css';
import { NewLooksNotice } from './looks/new-looks-notice.tsx';
import { CITIZEN_PLACES } from './places.ts';

interface CitizenPageProps {
  readonly title: Words;
  readonly lead?: Words;
  readonly children: ReactNode;
}

/** One place of the citizen's pages, with the way to the others above it. */
export function CitizenPage({ title, lead, children }: CitizenPageProps) {
  const { say } = useSpeech();
  return (
    <Page title={title} {...(lead && { lead })}>
      <nav className={styles['places']} aria-label={say({ vi: 'Dữ liệu của tôi', en: 'My data' })}>
        <ul>
          {CITIZEN_PLACES.map(({ path, name }) => (
            <li key={path}>
              <NavLink to={path} end={path === '/me'}>
                {say(name)}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      <NewLooksNotice />
      {children}
    </Page>
  );
}
