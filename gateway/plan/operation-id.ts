import { hash } from 'node:crypto';

import type { NormalOperation } from './normalise.ts';
import type { FieldSelection, SelectionTree } from './selection-tree.ts';

/**
 * The name under which an operation is planned, counted and recorded: a hash of what it selects and answers, with its literals
 * lifted out. Two documents that differ in literals, spaces, fragments or the names of variables alone are one operation.
 */
export function operationId({ kind, tree, variables }: NormalOperation): string {
  const types = variables.all().map(({ name, type }) => `${name}: ${type}`);
  return hash('sha256', `${kind} (${types.join()}) ${textOf(tree)}`, 'base64url');
}

function textOf(tree: SelectionTree): string {
  const texts = tree.entries.map((entry) =>
    entry.kind === 'branch' ? `...${entry.typeCondition}${textOf(entry.selections)}` : fieldText(entry),
  );
  return `{${texts.join(' ')}}`;
}

function fieldText({
  responseKey,
  alias,
  name,
  argumentsText,
  conditions,
  selections,
}: FieldSelection): string {
  const when = conditions.map(({ variable, value }) => `@${variable}=${value}`).join('');
  return `${responseKey}:${alias}:${name}(${argumentsText})${when}${selections ? textOf(selections) : ''}`;
}
