import type { Caller, Coordinates } from '#shared/caller.ts';
import { hasLevelTwo } from '#shared/vneid-level.ts';

import type { AnsweredFields } from '../supergraph/told-who-asks.ts';

const NONE: AnsweredFields = { coordinates: new Set(), sensitive: new Set() };

/**
 * The caller as one subgraph needs to know them: of the fields that they may read only those which it answers. Somebody whose account
 * does not reach sensitive data is told of by every other field, so that no row of the subgraph's shows it.
 */
export function narrowed(caller: Caller, answered: AnsweredFields = NONE): Caller {
  const { opens, represents } = caller;
  const reached = hasLevelTwo(caller.actor) ? null : answered.coordinates.difference(answered.sensitive);
  const among = (coordinates: Coordinates): Coordinates =>
    coordinates === 'ALL' ? (reached ?? 'ALL') : coordinates.intersection(reached ?? answered.coordinates);
  return {
    ...caller,
    opens: { ...opens, own: among(opens.own), list: among(opens.list), case: among(opens.case) },
    represents: represents.map(({ ref, basis, coordinates }) => ({
      ref,
      basis,
      coordinates: among(coordinates),
    })),
  };
}
