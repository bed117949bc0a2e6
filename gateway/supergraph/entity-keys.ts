import {
  Kind,
  parse,
  type ConstDirectiveNode,
  type ConstValueNode,
  type DocumentNode,
  type SelectionSetNode,
} from 'graphql';

/** The keys by which a subgraph resolves an entity: subgraph name → type name → selection sets. */
export type EntityKeys = ReadonlyMap<string, ReadonlyMap<string, readonly SelectionSetNode[]>>;

/** Reads `@join__type(graph:, key:, resolvable:)` of a supergraph. Keys that a subgraph does not resolve are left out. */
export function readEntityKeys(
  supergraph: DocumentNode,
  subgraphNames: ReadonlyMap<string, string>,
): EntityKeys {
  const joined = supergraph.definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION
      ? (definition.directives ?? []).flatMap((directive) => joinedKeys(definition.name.value, directive))
      : [],
  );
  const bySubgraph = Map.groupBy(joined, ({ graph }) => subgraphNames.get(graph) ?? graph);
  return new Map(
    [...bySubgraph].map(([subgraph, keys]) => {
      const byType = Map.groupBy(keys, ({ type }) => type);
      return [subgraph, new Map([...byType].map(([type, own]) => [type, own.map(({ key }) => key)]))];
    }),
  );
}

interface JoinedKey {
  readonly type: string;
  readonly graph: string;
  readonly key: SelectionSetNode;
}

function joinedKeys(type: string, directive: ConstDirectiveNode): JoinedKey[] {
  const given = new Map(directive.arguments?.map(({ name, value }) => [name.value, value]));
  const graph = given.get('graph');
  const key = given.get('key');
  const isJoined = directive.name.value === 'join__type' && !isFalse(given.get('resolvable'));
  return isJoined && graph?.kind === Kind.ENUM && key?.kind === Kind.STRING
    ? [{ type, graph: graph.value, key: selectionSetOf(key.value) }]
    : [];
}

function isFalse(value: ConstValueNode | undefined): boolean {
  return value?.kind === Kind.BOOLEAN && !value.value;
}

function selectionSetOf(fields: string): SelectionSetNode {
  const [operation] = parse(`{ ${fields} }`).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) {
    throw new Error('a selection set reads as an operation');
  }
  return operation.selectionSet;
}

/** The names of the subgraphs of a supergraph by their graph constants, from `enum join__Graph`. */
export function readSubgraphNames(supergraph: DocumentNode): ReadonlyMap<string, string> {
  const graphs = supergraph.definitions.find(
    (definition) => definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph',
  );
  const values = graphs?.kind === Kind.ENUM_TYPE_DEFINITION ? (graphs.values ?? []) : [];
  return new Map(
    values.map((value) => {
      const named = value.directives?.[0]?.arguments?.find(({ name }) => name.value === 'name')?.value;
      return [value.name.value, named?.kind === Kind.STRING ? named.value : value.name.value];
    }),
  );
}
