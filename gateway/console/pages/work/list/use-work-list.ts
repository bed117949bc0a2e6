import { useState } from 'react';

import type { Asked } from '../../../graph/asked.ts';
import { useAsk } from '../../../graph/use-ask.ts';
import { useLang } from '../../../words/use-lang.ts';
import { isOpenWork, type ListFilter, statusesOf } from './chosen-filter.ts';
import { WorkList, type WorkListQuery, type WorkListQueryVariables } from './generated/work-list.ts';
import { withPage, type WorkedDossier } from './worked-dossier.ts';

// As many as the graph gives at once: an office's open work mostly fits in one page.
const PAGE = 100;

interface Turned {
  readonly filter: ListFilter;
  readonly rows: readonly WorkedDossier[];
  readonly after: string | null;
}

/** The work list as far as it was turned over. */
export interface WorkListSoFar {
  /** The page that was asked last. */
  readonly asked: Asked<WorkListQuery>;
  /** The dossiers of all pages so far; null: on their way. */
  readonly rows: readonly WorkedDossier[] | null;
  /** Asks the next page; null: there is none. */
  readonly more: (() => void) | null;
}

/** Asks the work list page by page; another filter begins anew. */
export function useWorkList(filter: ListFilter): WorkListSoFar {
  const [turned, turn] = useState<Turned>({ filter, rows: [], after: null });
  const { rows: before, after } = turned.filter === filter ? turned : { rows: [], after: null };
  const asked = useAsk({
    of: WorkList,
    with: {
      open: openFilter(filter),
      order: isOpenWork(filter) ? 'DUE_FIRST' : 'NEWEST_FIRST',
      first: PAGE,
      after,
      lang: useLang(),
    },
    reason: { purpose: 'WORK_LIST' },
  });
  const rows = asked.state === 'answered' ? withPage(before, asked.data) : null;
  const next = asked.state === 'answered' ? nextOf(asked.data) : null;
  const more = next === null ? null : (): void => turn({ filter, rows: rows ?? [], after: next });
  return { asked, rows, more };
}

function openFilter(filter: ListFilter): WorkListQueryVariables['open'] {
  const status = statusesOf(filter);
  return status === null ? {} : { status };
}

function nextOf({ dossiers }: WorkListQuery): string | null {
  return dossiers?.pageInfo.hasNextPage === true ? dossiers.pageInfo.endCursor : null;
}
