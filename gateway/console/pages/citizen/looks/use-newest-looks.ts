import { useEffect, useRef } from 'react';

import type { Asked } from '../../../graph/asked.ts';
import { OWN_DATA } from '../../../graph/reason.ts';
import { useAsk } from '../../../graph/use-ask.ts';
import { useLang } from '../../../words/use-lang.ts';
import { LooksAtMe, type LooksAtMeQuery } from './generated/looks-at-me.ts';
import { LOOKS_AT_ONCE } from './looks-at-once.ts';
import { useNewLooks } from './new-looks.tsx';

/** The newest looks at the reader and their minors, asked for anew when somebody looks meanwhile. `own`: with the reader's own. */
export function useNewestLooks(own: boolean): Asked<LooksAtMeQuery> {
  const asked = useAsk({
    of: LooksAtMe,
    with: { lang: useLang(), own, first: LOOKS_AT_ONCE },
    reason: OWN_DATA,
    fresh: true,
  });
  const [newest] = useNewLooks().looks;
  const seen = useRef(newest?.id);
  const again = asked.state === 'waiting' ? null : asked.again;
  const latest = useRef(again);
  useEffect(() => {
    latest.current = again;
  });
  useEffect(() => {
    if (newest !== undefined && newest.id !== seen.current) {
      seen.current = newest.id;
      latest.current?.();
    }
  }, [newest]);
  return asked;
}
