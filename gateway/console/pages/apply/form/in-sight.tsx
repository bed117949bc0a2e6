import { type ReactNode, useEffect, useRef } from 'react';

import styles from './in-sight.module.css';

interface InSightProps {
  /** What came back; when it changes, what stands here is brought into sight with the focus. */
  readonly of: unknown;
  readonly children: ReactNode;
}

/** What the reader has to look at after what they did, wherever on a long page they did it. Nothing stands here before. */
export function InSight({ of, children }: InSightProps) {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(of);
  useEffect(() => {
    if (before.current !== of && place.current?.hasChildNodes() === true) {
      place.current.focus();
      place.current.scrollIntoView({ block: 'center' });
    }
    before.current = of;
  }, [of]);
  return (
    <div ref={place} className={styles['place']} tabIndex={-1}>
      {children}
    </div>
  );
}
