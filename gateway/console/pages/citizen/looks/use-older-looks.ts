import { useState } from 'react';
import { useClient } from 'urql';

import { faultsOf } from '../../../graph/asked.ts';
import type { Fault } from '../../../graph/fault.ts';
import { OWN_DATA, reasonHeaders } from '../../../graph/reason.ts';
import { useLang } from '../../../words/use-lang.ts';
import type { LookPageFragment } from './generated/looks-at-me.ts';
import { OlderLooksOfMinors } from './generated/older-looks-of-minors.ts';
import { OlderLooks } from './generated/older-looks.ts';
import { LOOKS_AT_ONCE } from './looks-at-once.ts';
import type { LooksChosen } from './looks-choice.tsx';
import { minorsOf } from './people-of.ts';

/** Looks that were fetched after the first page. */
export interface OlderLooks {
  readonly pages: readonly LookPageFragment[];
  readonly sending: boolean;
  readonly faults: readonly Fault[];
  /** Fetches those after the cursor. */
  readonly more: (after: string) => Promise<void>;
}

/** The older looks at whoever is chosen, fetched as they are wanted. */
export function useOlderLooks({ person, own }: LooksChosen): OlderLooks {
  const client = useClient();
  const lang = useLang();
  const [pages, setPages] = useState<readonly LookPageFragment[]>([]);
  const [sending, setSending] = useState(false);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  return {
    pages,
    sending,
    faults,
    more: async (after) => {
      setSending(true);
      const variables = { lang, own, first: LOOKS_AT_ONCE, after };
      const context = { fetchOptions: { headers: reasonHeaders(OWN_DATA) } };
      const { page, error } =
        person === 0
          ? await client
              .query(OlderLooks, variables, context)
              .then(({ data, error: wrong }) => ({ page: data?.me?.accesses ?? null, error: wrong }))
          : await client.query(OlderLooksOfMinors, variables, context).then(({ data, error: wrong }) => ({
              page: minorsOf(data?.me?.relatives ?? null)[person - 1]?.log ?? null,
              error: wrong,
            }));
      setFaults(faultsOf(error));
      setPages((before) => (page === null ? before : [...before, page]));
      setSending(false);
    },
  };
}
