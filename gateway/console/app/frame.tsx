import type { ReactNode } from 'react';

import { Said } from '../parts/said.tsx';
import styles from './frame.module.css';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';

/** What stands around every page. */
export function Frame({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles['frame']}>
      <a className={styles['skip']} href="#main">
        <Said vi="Tới nội dung" en="Skip to content" />
      </a>
      <Header />
      {children}
      <Footer />
    </div>
  );
}
