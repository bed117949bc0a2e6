import { isAbstractType } from 'graphql';

import { type NormalOperation } from './normalise.ts';
import { type Condition, type FieldSelection, type SelectionTree } from './selection-tree.ts';

/** Fields that are not asked of any subgraph: refused to this caller, or answered by the gateway itself. */
export type LeftOut = (field: FieldSelection) => boolean;

/** The operation as the planner gets it: neutral names, no literals, no introspection, no refused field. Null: nothing is left to ask. */
export function plannerDocument(operation: NormalOperation, leftOut: LeftOut): string | null {
  const fields = textOf(operation.tree, leftOut);
  if (fields === '') {
    return null;
  }
  const used = operation.variables.all().filter(({ name }) => usesVariable(fields, name));
  const declared = used.map(({ name, type }) => `$${name}: ${type}`).join(' ');
  return `${operation.kind}${declared === '' ? '' : `(${declared})`} {${fields}}`;
}

function usesVariable(text: string, name: string): boolean {
  return text.includes(`$${name}`);
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

function fieldText(field: FieldSelection, leftOut: LeftOut): string {
  const args = field.argumentsText === '' ? '' : `(${field.argumentsText})`;
  const inside = field.selections ? ` {${insideOf(field.selections, leftOut)}}` : '';
  return inConditions(field.conditions, { head: `${field.alias}: ${field.name}${args}`, inside });
}

function insideOf(tree: SelectionTree, leftOut: LeftOut): string {
  const text = textOf(tree, leftOut);
  const needsType = isAbstractType(tree.parentType) || text === '';
  return needsType ? `__typename ${text}` : text;
}

// A field takes one directive of each kind; more conditions stand around it.
function inConditions(
  conditions: readonly Condition[],
  { head, inside }: { head: string; inside: string },
): string {
  const own = [true, false].flatMap(
    (value) => conditions.find((condition) => condition.value === value) ?? [],
  );
  const around = conditions.filter((condition) => !own.includes(condition));
  const directives = own.map((condition) => ` ${directiveText(condition)}`).join('');
  return around.reduceRight(
    (inner, condition) => `... ${directiveText(condition)} {${inner}}`,
    `${head}${directives}${inside}`,
  );
}

function directiveText({ variable, value }: Condition): string {
  return `@${value ? 'include' : 'skip'}(if: $${variable})`;
}
