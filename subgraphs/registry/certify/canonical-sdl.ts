import {
  Kind,
  parse,
  print,
  visit,
  type ASTNode,
  type DefinitionNode,
  type DocumentNode,
  type NameNode,
} from 'graphql';

/** A schema in one form, whoever printed it; null: it cannot be read. */
export function canonicalSdl(sdl: string): string | null {
  const document = parsed(sdl);
  if (document === null) {
    return null;
  }
  const own = document.definitions.filter((node) => !isOfFederation(node)).map(withoutExtend);
  const merged = [...Map.groupBy(own, (node) => `${node.kind} ${nameOf(node)}`).values()].flatMap(mergedNode);
  return merged
    .map((node) => print(visit(node, { leave: sorted })))
    .toSorted()
    .join('\n');
}

// A schema of some hundred types has a few hundred thousand tokens at most.
const MOST_TOKENS = 500_000;

function parsed(sdl: string): DocumentNode | null {
  try {
    return parse(sdl, { noLocation: true, maxTokens: MOST_TOKENS });
  } catch {
    // Nobody promised that it could be read; then it is not the published one.
    return null;
  }
}

// What every server adds or leaves out by itself.
const OF_FEDERATION = /^(?:_Any|_Entity|_Service|FieldSet|federation__\w+|link__\w+|FieldSet|_FieldSet)$/;
const ROOT_FIELDS = /^(?:_service|_entities)$/;
const DIRECTIVES =
  /^(?:key|requires|provides|external|extends|shareable|inaccessible|override|tag|composeDirective|interfaceObject|authenticated|requiresScopes|policy|cost|listSize|context|fromContext|link|specifiedBy|oneOf|federation__\w+)$/;

function isOfFederation(node: DefinitionNode): boolean {
  const name = nameOf(node);
  return node.kind === Kind.DIRECTIVE_DEFINITION ? DIRECTIVES.test(name) : OF_FEDERATION.test(name);
}

function nameOf(node: DefinitionNode): string {
  const name: NameNode | undefined = 'name' in node ? node.name : undefined;
  return name?.value ?? '';
}

const EXTENDED: Readonly<Record<string, Kind>> = {
  [Kind.OBJECT_TYPE_EXTENSION]: Kind.OBJECT_TYPE_DEFINITION,
  [Kind.INTERFACE_TYPE_EXTENSION]: Kind.INTERFACE_TYPE_DEFINITION,
  [Kind.UNION_TYPE_EXTENSION]: Kind.UNION_TYPE_DEFINITION,
  [Kind.ENUM_TYPE_EXTENSION]: Kind.ENUM_TYPE_DEFINITION,
  [Kind.INPUT_OBJECT_TYPE_EXTENSION]: Kind.INPUT_OBJECT_TYPE_DEFINITION,
  [Kind.SCALAR_TYPE_EXTENSION]: Kind.SCALAR_TYPE_DEFINITION,
  [Kind.SCHEMA_EXTENSION]: Kind.SCHEMA_DEFINITION,
};

// In a subgraph `extend type` and `type` mean the same.
function withoutExtend(node: DefinitionNode): DefinitionNode {
  const kind = EXTENDED[node.kind];
  // A definition and its extension have the same members but for the description.
  return kind === undefined ? node : ({ ...node, kind } as DefinitionNode);
}

const LISTS = [
  'directives',
  'fields',
  'values',
  'types',
  'interfaces',
  'operationTypes',
  'arguments',
] as const;

function mergedNode(nodes: readonly DefinitionNode[]): DefinitionNode[] {
  const [first] = nodes;
  if (first === undefined) {
    return [];
  }
  const lists = LISTS.map((list) => [list, nodes.flatMap((node) => partsOf(node, list))] as const);
  const description = nodes.map((node) => Reflect.get(node, 'description')).find(Boolean);
  const whole = Object.assign({}, first, Object.fromEntries(lists), { description, operationTypes: [] });
  return isEmptyRoot(whole) ? [] : [whole];
}

// `type Query` of which nothing is left, and a schema definition that only names the roots.
function isEmptyRoot(node: DefinitionNode): boolean {
  const count = LISTS.reduce((sum, list) => sum + partsOf(node, list).length, 0);
  return count === 0 && (node.kind === Kind.SCHEMA_DEFINITION || nameOf(node) === 'Query');
}

function partsOf(node: ASTNode, list: (typeof LISTS)[number]): readonly ASTNode[] {
  const parts: unknown = Reflect.get(node, list);
  return Array.isArray(parts)
    ? parts.filter((part: ASTNode) => !('name' in part && ROOT_FIELDS.test(nameTextOf(part))))
    : [];
}

function nameTextOf(part: ASTNode): string {
  return 'name' in part && part.name?.kind === Kind.NAME ? part.name.value : '';
}

function sorted(node: ASTNode): ASTNode {
  const lists = LISTS.filter((list) => Array.isArray(Reflect.get(node, list))).map(
    (list) => [list, byText(partsOf(node, list))] as const,
  );
  const plain = 'description' in node && node.description ? { description: plainText(node.description) } : {};
  return Object.assign({}, node, Object.fromEntries(lists), plain);
}

// The same words, whether in one pair of quotes or in three.
function plainText(description: { readonly value: string }): object {
  return { kind: Kind.STRING, value: description.value.trim(), block: true };
}

function byText(parts: readonly ASTNode[]): readonly ASTNode[] {
  return parts
    .map((part) => ({ part, text: print(part) }))
    .toSorted((one, other) => (one.text < other.text ? -1 : 1))
    .map(({ part }) => part);
}
