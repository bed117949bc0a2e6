import {
  Kind,
  type ASTNode,
  type DefinitionNode,
  type DocumentNode,
  type InputValueDefinitionNode,
} from 'graphql';

/** A place of an SDL, from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where the elements of an SDL stand, by their coordinates; a type that is extended, where it stands first. */
export type Places = ReadonlyMap<string, Place>;

/** Reads where every type, field, argument, enum value and directive of an SDL is named. The document must have been parsed with locations. */
export function readPlaces(document: DocumentNode): Places {
  const places = new Map<string, Place>();
  for (const [coordinate, node] of document.definitions.flatMap(elementsOf)) {
    const place = placeOf(node);
    if (place && !places.has(coordinate)) {
      places.set(coordinate, place);
    }
  }
  return places;
}

/** The place of a coordinate, or of the nearest that holds it: of an argument its field, of a field its type. */
export function nearestPlace(places: Places, coordinate: string): Place | null {
  const field = coordinate.replace(/\(.*$/, '');
  return places.get(coordinate) ?? places.get(field) ?? places.get(field.split('.')[0] ?? '') ?? null;
}

/** Where a node begins. Null: it was parsed without locations. */
export function placeOf(node: ASTNode): Place | null {
  const token = node.loc?.startToken;
  return token ? { line: token.line, column: token.column } : null;
}

type Element = readonly [coordinate: string, node: ASTNode];

function elementsOf(node: DefinitionNode): readonly Element[] {
  if (node.kind === Kind.DIRECTIVE_DEFINITION) {
    return [[`@${node.name.value}`, node.name], ...argumentsOf(`@${node.name.value}`, node.arguments)];
  }
  if (!('name' in node) || !node.name) {
    return [];
  }
  const type = node.name.value;
  return [[type, node.name], ...membersOf(type, node)];
}

function membersOf(type: string, node: DefinitionNode): readonly Element[] {
  if ('values' in node) {
    return (node.values ?? []).map(({ name }) => [`${type}.${name.value}`, name]);
  }
  const fields = 'fields' in node ? (node.fields ?? []) : [];
  return fields.flatMap((field): readonly Element[] => {
    const coordinate = `${type}.${field.name.value}`;
    const below = field.kind === Kind.FIELD_DEFINITION ? argumentsOf(coordinate, field.arguments) : [];
    return [[coordinate, field.name] as Element].concat(below);
  });
}

function argumentsOf(
  coordinate: string,
  declared: readonly InputValueDefinitionNode[] | undefined,
): readonly Element[] {
  return (declared ?? []).map(({ name }) => [`${coordinate}(${name.value}:)`, name]);
}
