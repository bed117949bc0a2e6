import { NavLink } from 'react-router';

import { Said } from '../parts/said.tsx';
import { useSession } from '../session/session.tsx';
import { useSpeech } from '../words/language.tsx';
import { MENU } from './pages.tsx';
import styles from './menu.module.css';

/** The pages of whoever is here. */
export function Menu() {
  const { signedIn, ways, isOpen } = useSession();
  // In the foot it stands for everybody; here for those who come for it.
  const isDeveloper = signedIn === null ? isOpen && ways.provider === null : signedIn.kind === 'registry';
  const { say } = useSpeech();
  const theirs = MENU.filter(
    ({ forKinds }) => forKinds === null || (signedIn !== null && forKinds.includes(signedIn.kind)),
  );
  return (
    <nav aria-label={say({ vi: 'Các trang', en: 'Pages' })}>
      <ul className={styles['menu']}>
        {theirs.map(({ path, name }) => (
          <li key={path}>
            <NavLink to={path}>{say(name)}</NavLink>
          </li>
        ))}
        {isDeveloper && (
          <li>
            <a href="/playground">
              <Said vi="Thử GraphQL" en="Playground" />
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
