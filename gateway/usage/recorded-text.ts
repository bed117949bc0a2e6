import { Kind, print, visit, type DocumentNode, type FieldNode, type NameNode } from 'graphql';

// Longer ones are hardly written by hand, and would fill the registry.
const LONGEST = 65_536;

/**
 * The text of an operation as it is recorded: which fields, arguments, input fields and enum values it uses, and nothing that a client
 * may choose freely. Names of variables, aliases and fragments are numbered and values replaced by the plainest of their kind. Null: it
 * is too long to be kept.
 */
export function recordedText(document: DocumentNode): string | null {
  const fragments = createNames('F');
  const variables = createNames('v');
  const aliases = createNames('a');
  const text = print(
    visit(document, {
      OperationDefinition: ({ name: _own, ...node }) => node,
      FragmentDefinition: (node) => ({ ...node, name: fragments(node.name) }),
      FragmentSpread: (node) => ({ ...node, name: fragments(node.name) }),
      Variable: (node) => ({ ...node, name: variables(node.name) }),
      VariableDefinition: ({ defaultValue: _given, ...node }) => node,
      Field: (node): FieldNode | undefined =>
        node.alias === undefined ? undefined : { ...node, alias: aliases(node.alias) },
      StringValue: (node) => ({ ...node, value: '', block: false }),
      IntValue: (node) => ({ ...node, value: '0' }),
      FloatValue: (node) => ({ ...node, value: '0' }),
      BooleanValue: (node) => ({ ...node, value: true }),
    }),
  );
  return text.length > LONGEST ? null : text;
}

function createNames(letter: string): (name: NameNode) => NameNode {
  const known = new Map<string, string>();
  return ({ value }) => {
    const own = known.get(value) ?? `${letter}${known.size}`;
    known.set(value, own);
    return { kind: Kind.NAME, value: own };
  };
}
