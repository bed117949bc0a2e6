import {
  getOperationAST,
  Kind,
  parse,
  valueFromASTUntyped,
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type InlineFragmentNode,
  type SelectionSetNode,
} from 'graphql';

import type { Holdings, Row } from './rows.ts';

type Variables = Readonly<Record<string, unknown>>;
type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;
type Write = (value: unknown) => string;
type Answer = (variables: Variables) => string;

/**
 * Answers requests as a subgraph with these holdings does, as fast as it goes, so that a gateway is what is measured: a text is
 * compiled once, and what it selects of a row is written once.
 */
export function answersOf(holdings: Holdings): (query: string, variables: Variables) => string {
  const compiled = new Map<string, Answer>();
  return (query, variables) => {
    const known = compiled.get(query);
    const answer = known ?? compile(parse(query), holdings);
    compiled.set(query, answer);
    return answer(variables);
  };
}

function compile(document: DocumentNode, holdings: Holdings): Answer {
  const operation = getOperationAST(document);
  const fragments = new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((definition) => [definition.name.value, definition]),
  );
  const fields = operation ? fieldsOf(operation.selectionSet, 'Query', fragments) : [];
  const parts = fields.map((field): Answer => {
    const resolve = rootOf(field, holdings);
    const write = field.selectionSet ? writerOf(field.selectionSet, fragments) : JSON.stringify;
    const given = field.arguments ?? [];
    return (variables) => nameOf(field) + write(resolve(argumentsOf(given, variables)));
  });
  return (variables) => `{"data":{${parts.map((part) => part(variables)).join(',')}}}`;
}

function rootOf(field: FieldNode, { roots, entities }: Holdings): (given: Variables) => unknown {
  const name = field.name.value;
  if (name === '__typename') {
    return () => 'Query';
  }
  if (name !== '_entities') {
    return roots[name] ?? (() => null);
  }
  return ({ representations }) =>
    // A gateway sends representations of types that this subgraph holds.
    (representations as readonly Row[]).map((one) => {
      const held = entities[one.__typename];
      return held?.rows.get(one[held.key]) ?? null;
    });
}

const nameOf = (field: FieldNode): string => `${JSON.stringify(field.alias?.value ?? field.name.value)}:`;

function argumentsOf(nodes: readonly ArgumentNode[], variables: Variables): Variables {
  return Object.fromEntries(
    nodes.map(({ name, value }) => [name.value, valueFromASTUntyped(value, { ...variables })]),
  );
}

function writerOf(set: SelectionSetNode, fragments: Fragments): Write {
  const written = new WeakMap<Row, string>();
  const writers = new Map<string, (row: Row) => string>();
  const writeRow = (row: Row): string => {
    const before = written.get(row);
    if (before !== undefined) {
      return before;
    }
    const write =
      writers.get(row.__typename) ?? rowWriter(fieldsOf(set, row.__typename, fragments), fragments);
    writers.set(row.__typename, write);
    const text = write(row);
    written.set(row, text);
    return text;
  };
  const write: Write = (value) => {
    if (Array.isArray(value)) {
      return `[${value.map(write).join(',')}]`;
    }
    // What has a selection is a row.
    return value === null ? 'null' : writeRow(value as Row);
  };
  return write;
}

function rowWriter(fields: readonly FieldNode[], fragments: Fragments): (row: Row) => string {
  const parts = fields.map((field) => {
    const write = field.selectionSet ? writerOf(field.selectionSet, fragments) : JSON.stringify;
    return (row: Row): string => nameOf(field) + write(row[field.name.value] ?? null);
  });
  return (row) => `{${parts.map((part) => part(row)).join(',')}}`;
}

// The fields that a selection asks of a type, fragments resolved, each answer name once.
function fieldsOf(set: SelectionSetNode, type: string, fragments: Fragments): readonly FieldNode[] {
  const found = new Map<string, FieldNode>();
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      addField(found, selection);
      continue;
    }
    const fragment = fragmentOf(selection, fragments);
    const inside = isFor(fragment, type) ? fieldsOf(fragment.selectionSet, type, fragments) : [];
    inside.forEach((field) => addField(found, field));
  }
  return [...found.values()];
}

type Fragment = InlineFragmentNode | FragmentDefinitionNode;

function fragmentOf(
  node: InlineFragmentNode | FragmentSpreadNode,
  fragments: Fragments,
): Fragment | undefined {
  return node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
}

// Types here have no interfaces: a fragment is for a type by its name.
function isFor(fragment: Fragment | undefined, type: string): fragment is Fragment {
  return fragment !== undefined && (fragment.typeCondition?.name.value ?? type) === type;
}

function addField(found: Map<string, FieldNode>, field: FieldNode): void {
  const name = nameOf(field);
  const before = found.get(name);
  if (!before?.selectionSet || !field.selectionSet) {
    found.set(name, before ?? field);
    return;
  }
  const selections = [...before.selectionSet.selections, ...field.selectionSet.selections];
  found.set(name, { ...before, selectionSet: { kind: Kind.SELECTION_SET, selections } });
}
