import type { DossierLegResolvers } from '#schema/generated/dossiers.ts';

import { unitOf } from '../entities/references.ts';
import { isOverdue } from '../rules/is-overdue.ts';
import { LEG_AWAITS, legAwaits } from '../rules/leg-awaits.ts';

/** A leg of an interlinked group; its dossier only for whoever may see that. */
export const DossierLeg: DossierLegResolvers = {
  procedure: ({ procedureId }) => (procedureId === null ? null : { id: procedureId }),
  unit: ({ unit }) => unitOf(unit),
  awaits: (leg, _arguments, { now }) => legAwaits({ ...leg, overdue: isOverdue(leg, now) }),
  awaitsText: (leg, { lang }, { now }) => {
    const awaits = legAwaits({ ...leg, overdue: isOverdue(leg, now) });
    return awaits && LEG_AWAITS[awaits][lang ?? 'VI'];
  },
  missing: ({ missing }) => [...missing],
  dossier: ({ code }, _arguments, { loaders }) => (code === null ? null : loaders.dossierByCode.load(code)),
};
