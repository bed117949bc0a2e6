import { Kind, parse, type ConstDirectiveNode, type DocumentNode, type SelectionSetNode } from 'graphql';

/** The keys by which a subgraph resolves an entity: subgraph name → type name → selection sets. */
export type EntityKeys = ReadonlyMap<string, ReadonlyMap<string, readonly SelectionSetNode[]>>;

/** Reads `@join__type(graph:, key:, resolvable:)` of a supergraph. Keys that a subgraph does not resolve are left out. */
export function readEntityKeys(supergraph: DocumentNode, subgraphNames: ReadonlyMap<string, string>): EntityKeys {
  const keys = new Map<string, Map<string, SelectionSetNode[]>>();
  for (const definition of supergraph.definitions) {
    const isEntity =
      definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION;
    for (const directive of isEntity ? (definition.directives ?? []) : []) {
      const joined = joinedKey(directive);
      const subgraph = subgraphNames.get(joined?.graph ?? '');
      if (isEntity && joined && subgraph !== undefined) {
        const ofSubgraph = keys.get(subgraph) ?? new Map<string, SelectionSetNode[]>();
        const type = definition.name.value;
        ofSubgraph.set(type, [...(ofSubgraph.get(type) ?? []), joined.key]);
        keys.set(subgraph, ofSubgraph);
      }
    }
  }
  return keys;
}

function joinedKey(directive: ConstDirectiveNode): { graph: string; key: SelectionSetNode } | null {
  const given = new Map(directive.arguments?.map(({ name, value }) => [name.value, value]));
  const graph = given.get('graph');
  const key = given.get('key');
  const resolvable = given.get('resolvable');
  const usable = directive.name.value === 'join__type' && !(resolvable?.kind === Kind.BOOLEAN && !resolvable.value);
  return usable && graph?.kind === Kind.ENUM && key?.kind === Kind.STRING
    ? { graph: graph.value, key: selectionSetOf(key.value) }
    : null;
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
