import type { ReactNode } from 'react';
import { Link } from 'react-router';

import styles from './button.module.css';

type Weight = 'main' | 'plain' | 'quiet';

interface ButtonProps {
  readonly weight?: Weight;
  /** True while what it does is under way: it can be reached and read, and does nothing. */
  readonly busy?: boolean;
  /** `submit` sends the form around it. */
  readonly type?: 'button' | 'submit';
  readonly onPress?: () => void;
  readonly children: ReactNode;
}

/** What the reader may do. */
export function Button({ weight = 'plain', busy = false, type = 'button', onPress, children }: ButtonProps) {
  return (
    <button
      type={type}
      className={classOf(weight)}
      aria-disabled={busy}
      onClick={(event) => (busy ? event.preventDefault() : onPress?.())}
    >
      {children}
    </button>
  );
}

interface ButtonLinkProps {
  readonly to: string;
  readonly weight?: Weight;
  readonly children: ReactNode;
}

/** A way to another page that looks like a button. */
export function ButtonLink({ to, weight = 'plain', children }: ButtonLinkProps) {
  return (
    <Link to={to} className={classOf(weight)}>
      {children}
    </Link>
  );
}

function classOf(weight: Weight): string {
  return `${styles['button']} ${weight === 'plain' ? '' : styles[weight]}`;
}
