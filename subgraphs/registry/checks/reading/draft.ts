import type { Finding } from '#schema/subgraph-check/check-report.ts';

import { nearestPlace, type Place, type Places } from './places.ts';

/** A finding as a rule tells it. Its place is found by its coordinate unless the rule knows it better. */
export interface Draft extends Pick<Finding, 'rule' | 'severity' | 'coordinate' | 'vi' | 'en'> {
  readonly place?: Place | null;
  readonly instead?: string | null;
  readonly operations?: readonly string[];
}

/** The finding with its place in the proposed SDL. */
export function finished(draft: Draft, places: Places): Finding {
  const { rule, severity, coordinate, vi, en, instead = null, operations = [] } = draft;
  const { line, column } = draft.place ?? placeFor(coordinate, places) ?? NOWHERE;
  return { rule, severity, coordinate, line, column, vi, en, instead, operations };
}

const NOWHERE = { line: null, column: null };

function placeFor(coordinate: string | null, places: Places): Place | null {
  return coordinate === null ? null : nearestPlace(places, coordinate);
}
