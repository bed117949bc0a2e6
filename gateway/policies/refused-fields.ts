import { type Caller } from '#shared/caller.ts';
import { decide, NOT_SIGNED_IN, type Decision } from '#shared/policy.ts';

import { type Supergraph } from '../supergraph/supergraph.ts';
import { coordinateOf, type FieldSelection, type SelectionTree } from '../plan/selection-tree.ts';

/** Why a field is not asked for this caller, and its coordinate. */
export interface RefusedField {
  readonly coordinate: string;
  readonly decision: Extract<Decision, { allowed: false }>;
}

/** The fields of an operation that are not even asked for: nobody's row could show them to this caller. */
export type RefusedFields = ReadonlyMap<FieldSelection, RefusedField>;

/** What the supergraph marks. */
type Marks = Pick<Supergraph, 'personal' | 'signedInOnly'>;

interface Walk {
  readonly caller: Caller;
  readonly marks: Marks;
  readonly refused: Map<FieldSelection, RefusedField>;
}

/** Asks the policy about every classified field of an operation, by the way that leads to it. */
export function refusedFields(tree: SelectionTree, caller: Caller, marks: Marks): RefusedFields {
  const refused = new Map<FieldSelection, RefusedField>();
  walk({ caller, marks, refused }, tree, '');
  return refused;
}

function walk(walker: Walk, tree: SelectionTree, via: string): void {
  for (const entry of tree.entries) {
    if (entry.kind === 'branch') {
      walk(walker, entry.selections, via);
    } else {
      decideOn(walker, { tree, field: entry, via });
    }
  }
}

function decideOn(
  walker: Walk,
  { tree, field, via }: { tree: SelectionTree; field: FieldSelection; via: string },
): void {
  const coordinate = coordinateOf(tree, field);
  const decision = decisionOn(walker, coordinate, via);
  if (!decision.allowed) {
    walker.refused.set(field, { coordinate, decision });
  } else if (field.selections) {
    walk(walker, field.selections, coordinate);
  }
}

function decisionOn({ caller, marks }: Walk, coordinate: string, via: string): Decision {
  if (marks.personal.coordinates.has(coordinate)) {
    return decide({ caller, coordinate, via, subject: 'UNKNOWN' });
  }
  const needsSignIn = marks.signedInOnly.has(coordinate) && caller.actor.kind === 'ANONYMOUS';
  return needsSignIn ? NOT_SIGNED_IN : { allowed: true };
}
