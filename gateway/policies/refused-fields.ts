import { type Caller } from '#shared/caller.ts';
import { decide, type Decision } from '#shared/policy.ts';

import { coordinateOf, type FieldSelection, type SelectionTree } from '../plan/selection-tree.ts';

/** Why a field is not asked for this caller, and its coordinate. */
export interface RefusedField {
  readonly coordinate: string;
  readonly decision: Extract<Decision, { allowed: false }>;
}

/** The fields of an operation that are not even asked for: nobody's row could show them to this caller. */
export type RefusedFields = ReadonlyMap<FieldSelection, RefusedField>;

interface Walk {
  readonly caller: Caller;
  readonly personal: ReadonlySet<string>;
  readonly refused: Map<FieldSelection, RefusedField>;
}

/** Asks the policy about every classified field of an operation, by the way that leads to it. */
export function refusedFields(
  tree: SelectionTree,
  caller: Caller,
  personal: ReadonlySet<string>,
): RefusedFields {
  const refused = new Map<FieldSelection, RefusedField>();
  walk({ caller, personal, refused }, tree, '');
  return refused;
}

function walk(walker: Walk, tree: SelectionTree, via: string): void {
  for (const entry of tree.entries) {
    if (entry.kind === 'branch') {
      walk(walker, entry.selections, via);
    } else {
      const coordinate = coordinateOf(tree, entry);
      const decision = decisionOn(walker, coordinate, via);
      if (!decision.allowed) {
        walker.refused.set(entry, { coordinate, decision });
      } else if (entry.selections) {
        walk(walker, entry.selections, coordinate);
      }
    }
  }
}

function decisionOn({ caller, personal }: Walk, coordinate: string, via: string): Decision {
  return personal.has(coordinate) ? decide({ caller, coordinate, via, subject: 'UNKNOWN' }) : { allowed: true };
}
