import type { DossierFindingResolvers } from '#schema/generated/dossiers.ts';

import { FINDING_TEXTS } from '../rules/snapshot-findings.ts';

/** Something in a synchronised record that is against the rules. */
export const DossierFinding: DossierFindingResolvers = {
  message: ({ code }, { lang }) => FINDING_TEXTS[code][lang ?? 'VI'],
};
