import type { DossierTrackingResolvers } from '#schema/generated/dossiers.ts';

import { unitOf } from '../entities/references.ts';
import { isOverdue } from '../rules/is-overdue.ts';
import { trackingText } from '../rules/tracking-text.ts';

/** What anyone with the code may know of a dossier. */
export const DossierTracking: DossierTrackingResolvers = {
  text: (dossier, { lang }, { now }) =>
    trackingText({ ...dossier, overdue: isOverdue(dossier, now) }, lang ?? 'VI'),
  overdue: (dossier, _arguments, { now }) => isOverdue(dossier, now),
  receivingUnit: ({ receivingUnit }) => unitOf(receivingUnit),
  processingUnit: ({ processingUnit }) => unitOf(processingUnit),
  trackingPath: ({ code }) => `/track/${code}`,
};
