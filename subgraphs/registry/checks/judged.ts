import type { CheckReport } from '#schema/subgraph-check/check-report.ts';

import { finished, type Draft } from './reading/draft.ts';
import type { Places } from './reading/places.ts';

/** All findings with their places, the worst first, and whether the proposal passes: no ERROR is among them. */
export function judged(drafts: readonly Draft[], places: Places): Pick<CheckReport, 'passed' | 'findings'> {
  const all = drafts.map((draft) => finished(draft, places));
  return { passed: !all.some(({ severity }) => severity === 'ERROR'), findings: inOrder(all) };
}

const WEIGHTS = ['ERROR', 'WARNING', 'NOTE'];

function inOrder(all: CheckReport['findings']): CheckReport['findings'] {
  return all.toSorted(
    (one, other) =>
      WEIGHTS.indexOf(one.severity) - WEIGHTS.indexOf(other.severity) || (one.line ?? 0) - (other.line ?? 0),
  );
}
