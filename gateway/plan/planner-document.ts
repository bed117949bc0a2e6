import { isAbstractType } from 'graphql';

import type { NormalOperation } from './normalise.ts';
import type { FieldSelection, SelectionTree } from './selection-tree.ts';

/** In what the planner gets another thing than the client selected. */
export interface Changes {
  /** Whether a field is not asked of any subgraph, since it is refused to this caller. */
  readonly leavesOut: (field: FieldSelection) => boolean;
  /** What is asked beside the client's own selections of an object: whose data it is. Empty: nothing. */
  readonly besides: (tree: SelectionTree) => string;
}

/**
 * What is planned of an operation, as the planner gets it: neutral names, no literals, no conditions, no introspection, no
 * refused field, and beside personal data whose it is. Null: nothing is left to ask.
 */
export function plannerDocument(
  { kind, variables }: NormalOperation,
  selected: SelectionTree,
  changes: Changes,
): string | null {
  const fields = textOf(selected, changes);
  if (fields === '') {
    return null;
  }
  const used = variables.all().filter(({ name }) => fields.includes(`$${name}`));
  const declared = used.map(({ name, type }) => `$${name}: ${type}`).join(' ');
  return `${kind}${declared === '' ? '' : `(${declared})`} {${fields}}`;
}

function textOf(tree: SelectionTree, changes: Changes): string {
  const texts = tree.entries.map((entry) => {
    if (entry.kind === 'branch') {
      return `... on ${entry.typeCondition} {${insideOf(entry.selections, changes)}}`;
    }
    return isAnsweredHere(entry) || changes.leavesOut(entry) ? '' : fieldText(entry, changes);
  });
  return [...texts, changes.besides(tree)].filter(Boolean).join(' ');
}

// `__typename` of an object type is known here; of an abstract type it is asked for beside the selections, under its own name.
function isAnsweredHere(field: FieldSelection): boolean {
  return field.name.startsWith('__');
}

function fieldText({ alias, name, argumentsText, selections }: FieldSelection, changes: Changes): string {
  const args = argumentsText === '' ? '' : `(${argumentsText})`;
  return `${alias}: ${name}${args}${selections ? ` {${insideOf(selections, changes)}}` : ''}`;
}

function insideOf(tree: SelectionTree, changes: Changes): string {
  const text = textOf(tree, changes);
  const needsType = isAbstractType(tree.parentType) || text === '';
  return needsType ? `__typename ${text}` : text;
}
