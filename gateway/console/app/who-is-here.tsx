import { useSession } from '../session/session.tsx';
import { PersonaChoice } from './persona-choice.tsx';
import { ProviderChoice } from './provider-choice.tsx';
import styles from './who-is-here.module.css';

/** Who is signed in, and how that may be changed: by choosing a persona in a demo, else at the identity provider. */
export function WhoIsHere() {
  const { ways, isOpen } = useSession();
  if (!isOpen) {
    // As much room as it will take, so that nothing moves.
    return <span className={styles['unknown']} aria-hidden="true" />;
  }
  return ways.provider === null ? <PersonaChoice /> : <ProviderChoice provider={ways.provider} />;
}
