import type { DossierFilter as AskedFilter } from '#schema/generated/dossiers.ts';

import type { DossierFilter } from '../entities/dossier-filter.ts';

const EVERYTHING: DossierFilter = {
  status: null,
  procedure: null,
  unit: null,
  channel: null,
  overdue: null,
  submittedFrom: null,
  submittedUntil: null,
};

/** A filter as it was asked for, with every condition that was left out as null. */
export function filterOf(asked: AskedFilter | null | undefined): DossierFilter {
  return { ...EVERYTHING, ...asked };
}
