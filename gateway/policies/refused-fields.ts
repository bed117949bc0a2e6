import { type Caller } from '#shared/caller.ts';
import { decide, NOT_SIGNED_IN, type Decision } from '#shared/policy.ts';

import { type Supergraph } from '../supergraph/supergraph.ts';
import { possibleTypesOf } from '../plan/normalise.ts';
import { coordinateOf, type FieldSelection, type SelectionTree } from '../plan/selection-tree.ts';

/** Why a field is not asked for this caller, and its coordinate. */
export interface RefusedField {
  readonly coordinate: string;
  readonly decision: Extract<Decision, { allowed: false }>;
}

/** The fields of an operation that are not even asked for: nobody's row could show them to this caller. */
export type RefusedFields = ReadonlyMap<FieldSelection, RefusedField>;

/** What the supergraph marks. */
type Marks = Pick<Supergraph, 'schema' | 'personal' | 'signedInOnly'>;

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
  const refused = coordinatesOf(walker, tree, field)
    .map((coordinate) => ({ coordinate, decision: decisionOn(walker, coordinate, via) }))
    .find(({ decision }) => !decision.allowed);
  if (refused && !refused.decision.allowed) {
    walker.refused.set(field, { coordinate: refused.coordinate, decision: refused.decision });
  } else if (field.selections) {
    walk(walker, field.selections, coordinateOf(tree, field));
  }
}

// A field of an interface is a field of every type that it may be: an interface is no way round a mark.
function coordinatesOf({ marks }: Walk, tree: SelectionTree, field: FieldSelection): readonly string[] {
  const types = [tree.parentType.name, ...possibleTypesOf(marks.schema, tree.parentType)];
  return [...new Set(types)].map((type) => `${type}.${field.name}`);
}

function decisionOn({ caller, marks }: Walk, coordinate: string, via: string): Decision {
  if (marks.personal.coordinates.has(coordinate)) {
    return decide({ caller, coordinate, via, subject: 'UNKNOWN' });
  }
  const needsSignIn = marks.signedInOnly.has(coordinate) && caller.actor.kind === 'ANONYMOUS';
  return needsSignIn ? NOT_SIGNED_IN : { allowed: true };
}
