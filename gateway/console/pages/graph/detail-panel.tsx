import { type ReactNode, useEffect, useRef } from 'react';
import { Link } from 'react-router';

import { Panel } from '../../parts/panel.tsx';
import { Said } from '../../parts/said.tsx';
import type { Words } from '../../words/words.ts';
import styles from './graph.module.css';

interface DetailPanelProps {
  readonly title: Words;
  readonly children: ReactNode;
}

/** What is known of the thing that was chosen in the picture. It comes into view and takes the focus when it opens. */
export function DetailPanel({ title, children }: DetailPanelProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.focus({ preventScroll: true });
    place.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const close = (
    <Link to="/graph" preventScrollReset>
      <Said vi="Đóng" en="Close" />
    </Link>
  );
  return (
    <div ref={place} className={styles['detail']} tabIndex={-1}>
      <Panel title={title} beside={close}>
        {children}
      </Panel>
    </div>
  );
}
