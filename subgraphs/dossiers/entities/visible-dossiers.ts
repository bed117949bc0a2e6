import { sql } from 'kysely';

import type { Sight } from '../rules/sight-of.ts';
import { type Condition, inUnits } from './dossier-pages.ts';
import { unitsBelow } from './unit-node.ts';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The access rule, as a condition on a row of `dossier`. */
export function visibleTo(sight: Sight): Condition {
  switch (sight.kind) {
    case 'NOTHING':
      return sql`false`;
    case 'OWN':
      return sql`array[dossier.owner_ref, dossier.applicant_ref] && ${uuidsOf(sight.refs)}`;
    case 'UNIT':
      return inUnits(unitsBelow(sql`${sight.unit}`));
    default:
      return sight satisfies never;
  }
}

/** References as an SQL array. Who is not known owns nothing: such a caller has no reference. */
export function uuidsOf(refs: readonly string[]): Condition {
  return sql`${refs.filter((ref) => UUID.test(ref))}::uuid[]`;
}
