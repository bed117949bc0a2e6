import type { Caller } from '#shared/caller.ts';

import { possibleTypesOf } from '../plan/normalise.ts';
import { coordinateOf, type SelectionTree } from '../plan/selection-tree.ts';
import { explainField, type FieldExplanation } from './explain-field.ts';
import type { Marks } from './refused-fields.ts';

/** One field of an operation, explained. */
export interface ExplainedField extends FieldExplanation {
  /** Where it stands in the answer. */
  readonly path: string;
  readonly coordinate: string;
}

interface Walk {
  readonly caller: Caller;
  readonly marks: Marks;
  readonly explained: ExplainedField[];
}

/** Explains every field of an operation that is classified or guarded. Below a field that nobody answers nothing is asked. */
export function explainOperation(
  tree: SelectionTree,
  caller: Caller,
  marks: Marks,
): readonly ExplainedField[] {
  const walker: Walk = { caller, marks, explained: [] };
  walk(walker, tree, { via: '', path: '' });
  return walker.explained;
}

function walk(walker: Walk, tree: SelectionTree, at: { readonly via: string; readonly path: string }): void {
  for (const entry of tree.entries) {
    if (entry.kind === 'branch') {
      walk(walker, entry.selections, at);
      continue;
    }
    const path = at.path === '' ? entry.responseKey : `${at.path}.${entry.responseKey}`;
    const coordinates = coordinatesOf(walker.marks, tree, entry.name);
    const found = coordinates.map((coordinate): ExplainedField => {
      const explained = explainField(walker.caller, { marks: walker.marks, via: at.via }, coordinate);
      return Object.assign({ path, coordinate }, explained);
    });
    walker.explained.push(...found);
    if (entry.selections && found.every(({ answeredOf }) => answeredOf.length > 0)) {
      walk(walker, entry.selections, { via: coordinateOf(tree, entry), path });
    }
  }
}

// A field of an interface is a field of every type that it may be.
function coordinatesOf(
  { schema, personal, guards }: Marks,
  tree: SelectionTree,
  name: string,
): readonly string[] {
  const types = new Set([tree.parentType.name, ...possibleTypesOf(schema, tree.parentType)]);
  return [...types]
    .map((type) => `${type}.${name}`)
    .filter((coordinate) => personal.coordinates.has(coordinate) || guards.of.has(coordinate));
}
