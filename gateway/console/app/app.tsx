import { Suspense } from 'react';
import { Route, Routes, useLocation } from 'react-router';

import { HomePage } from '../pages/home/home.tsx';
import { NowherePage } from '../pages/home/nowhere.tsx';
import { Skeleton } from '../parts/skeleton.tsx';
import { AfterOpening } from '../session/after-opening.tsx';
import { SigningIn } from '../session/signing-in.tsx';
import type { WaysIn } from '../session/ways-in.ts';
import { Frame } from './frame.tsx';
import { PageTrouble } from './page-trouble.tsx';
import { PLACES } from './pages.tsx';
import styles from './app.module.css';

/** All pages but the playground, which is a page of its own. */
export function App({ opening }: { readonly opening: Promise<WaysIn> }) {
  const [, first = ''] = useLocation().pathname.split('/');
  return (
    <Frame>
      <SigningIn />
      <PageTrouble key={first}>
        <Suspense fallback={<PageOnItsWay />}>
          <AfterOpening opening={opening} waiting={<PageOnItsWay />}>
            <Routes>
              <Route index element={<HomePage />} />
              {PLACES.map(({ path, Page }) => (
                <Route key={path} path={path} element={<Page />} />
              ))}
              <Route path="*" element={<NowherePage />} />
            </Routes>
          </AfterOpening>
        </Suspense>
      </PageTrouble>
    </Frame>
  );
}

function PageOnItsWay() {
  return (
    <main id="main" className={styles['waiting']} tabIndex={-1}>
      <Skeleton lines={6} />
    </main>
  );
}
