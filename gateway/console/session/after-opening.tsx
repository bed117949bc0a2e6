import { type ReactNode, use, useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';

import { useSession } from './session.tsx';
import type { WaysIn } from './ways-in.ts';

interface AfterOpeningProps {
  readonly opening: Promise<WaysIn>;
  /** What stands here until then. */
  readonly waiting: ReactNode;
  readonly children: ReactNode;
}

/** Shows what needs to know who is here once that is known. A hub that does not tell breaks here, and the page around it says so. */
export function AfterOpening({ opening, waiting, children }: AfterOpeningProps) {
  use(opening);
  return useIsSettled() ? children : waiting;
}

// Whoever comes back from signing in is put where they were behind the back of the router, which has to follow once.
function useIsSettled(): boolean {
  const { isOpen } = useSession();
  const { pathname } = useLocation();
  const goTo = useNavigate();
  const [isSettled, settle] = useState(false);
  useEffect(() => {
    if (!isOpen || isSettled) {
      return;
    }
    if (location.pathname === pathname) {
      settle(true);
    } else {
      void goTo(location.pathname + location.search, { replace: true });
    }
  }, [isOpen, isSettled, pathname, goTo]);
  return isSettled;
}
