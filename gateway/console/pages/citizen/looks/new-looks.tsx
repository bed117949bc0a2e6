import { createContext, type ReactNode, use, useMemo, useState } from 'react';

import { OWN_DATA } from '../../../graph/reason.ts';
import { useFollow } from '../../../graph/use-follow.ts';
import { useSession } from '../../../session/session.tsx';
import { useLang } from '../../../words/use-lang.ts';
import { LookHappened, type LookHappenedSubscription } from './generated/look-happened.ts';

/** A look that was recorded just now. */
export type NewLook = NonNullable<LookHappenedSubscription['accessHappened']>;

/** The looks since the reader came or last put them away, the newest first. */
export interface NewLooks {
  readonly looks: readonly NewLook[];
  readonly putAway: () => void;
}

const NewLooksContext = createContext<NewLooks>({ looks: [], putAway: () => undefined });

/** Follows who looks at the reader while the pages below it stand. */
export function FollowedLooks({ children }: { readonly children: ReactNode }) {
  // The graph tells people alone; somebody's organisation has no log of its own.
  const isPerson = useSession().signedIn?.kind === 'citizen';
  const [looks, setLooks] = useState<readonly NewLook[]>([]);
  useFollow(
    { of: LookHappened, with: { lang: useLang() }, reason: OWN_DATA, later: !isPerson },
    ({ accessHappened }) => {
      if (accessHappened !== null) {
        setLooks((before) => [accessHappened, ...before.filter(({ id }) => id !== accessHappened.id)]);
      }
    },
  );
  const told = useMemo<NewLooks>(() => ({ looks, putAway: () => setLooks([]) }), [looks]);
  return <NewLooksContext value={told}>{children}</NewLooksContext>;
}

/** The looks that happened while the reader was here. */
export function useNewLooks(): NewLooks {
  return use(NewLooksContext);
}
