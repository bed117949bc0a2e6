import { isAbstractType } from 'graphql';

import { type NormalOperation } from './normalise.ts';
import { type FieldSelection, type SelectionTree } from './selection-tree.ts';

/** Fields that are not asked of any subgraph: refused to this caller, or answered by the gateway itself. */
export type LeftOut = (field: FieldSelection) => boolean;

/**
 * What is planned of an operation, as the planner gets it: neutral names, no literals, no conditions, no introspection, no
 * refused field. Null: nothing is left to ask.
 */
export function plannerDocument(
  { kind, variables }: NormalOperation,
  selected: SelectionTree,
  leftOut: LeftOut,
): string | null {
  const fields = textOf(selected, leftOut);
  if (fields === '') {
    return null;
  }
  const used = variables.all().filter(({ name }) => fields.includes(`$${name}`));
  const declared = used.map(({ name, type }) => `$${name}: ${type}`).join(' ');
  return `${kind}${declared === '' ? '' : `(${declared})`} {${fields}}`;
}

function textOf(tree: SelectionTree, leftOut: LeftOut): string {
  const texts = tree.entries.map((entry) => {
    if (entry.kind === 'branch') {
      return `... on ${entry.typeCondition} {${insideOf(entry.selections, leftOut)}}`;
    }
    return isAnsweredHere(entry) || leftOut(entry) ? '' : fieldText(entry, leftOut);
  });
  return texts.filter(Boolean).join(' ');
}

// `__typename` of an object type is known here; of an abstract type it is asked for beside the selections, under its own name.
function isAnsweredHere(field: FieldSelection): boolean {
  return field.name.startsWith('__');
}

function fieldText({ alias, name, argumentsText, selections }: FieldSelection, leftOut: LeftOut): string {
  const args = argumentsText === '' ? '' : `(${argumentsText})`;
  return `${alias}: ${name}${args}${selections ? ` {${insideOf(selections, leftOut)}}` : ''}`;
}

function insideOf(tree: SelectionTree, leftOut: LeftOut): string {
  const text = textOf(tree, leftOut);
  const needsType = isAbstractType(tree.parentType) || text === '';
  return needsType ? `__typename ${text}` : text;
}
