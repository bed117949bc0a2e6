import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';
import { Provider } from 'urql';

import { openGraph } from '../graph/client.ts';
import type { SignedIn } from './signed-in.ts';
import { NO_WAYS, type WaysIn } from './ways-in.ts';

/** Who is signed in, and how that may change. */
export interface Session {
  /** Null: nobody; the public part alone is shown. */
  readonly signedIn: SignedIn | null;
  readonly ways: WaysIn;
  /** False: it is not known yet who is here and who one may be. */
  readonly isOpen: boolean;
  readonly become: (signedIn: SignedIn | null) => void;
}

const SessionContext = createContext<Session | null>(null);

interface SessionOfPagesProps {
  /** The ways into this hub, once they are known. */
  readonly opening: Promise<WaysIn>;
  readonly children: ReactNode;
}

interface Opened {
  readonly ways: WaysIn;
  readonly isOpen: boolean;
  readonly signedIn: SignedIn | null;
}

/** Gives the pages below it somebody to ask for, and their way to the graph. What stands around them does not wait for that. */
export function SessionOfPages({ opening, children }: SessionOfPagesProps) {
  const [{ ways, isOpen, signedIn }, set] = useState<Opened>({
    ways: NO_WAYS,
    isOpen: false,
    signedIn: null,
  });
  useEffect(() => {
    opening.then(
      (opened) => set({ ways: opened, isOpen: true, signedIn: opened.before() }),
      // Told by whoever waits for it: AfterOpening.
      () => undefined,
    );
  }, [opening]);
  const graph = useMemo(() => openGraph(signedIn), [signedIn]);
  const session = useMemo<Session>(
    () => ({
      signedIn,
      ways,
      isOpen,
      become: (next) => {
        ways.keep(next);
        set({ ways, isOpen, signedIn: next });
      },
    }),
    [signedIn, ways, isOpen],
  );
  return (
    <SessionContext value={session}>
      <Provider value={graph} key={signedIn?.id ?? ''}>
        {children}
      </Provider>
    </SessionContext>
  );
}

/** Who is signed in on these pages. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (session === null) {
    throw new Error('useSession stands outside SessionOfPages.');
  }
  return session;
}
