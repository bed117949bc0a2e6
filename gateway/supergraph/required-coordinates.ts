import {
  Kind,
  parse,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type SelectionSetNode,
  type TypeNode,
} from 'graphql';

/** By coordinate of a field: the coordinates of all fields that it is computed from. */
export type Required = ReadonlyMap<string, readonly string[]>;

type FieldTypes = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Reads what `@requires` says, from `@join__field(requires:)`. */
export function readRequired(supergraph: DocumentNode): Required {
  const types: FieldTypes = new Map(
    supergraph.definitions.flatMap((type) =>
      type.kind === Kind.OBJECT_TYPE_DEFINITION || type.kind === Kind.INTERFACE_TYPE_DEFINITION
        ? [
            [
              type.name.value,
              new Map((type.fields ?? []).map((field) => [field.name.value, namedType(field.type)])),
            ],
          ]
        : [],
    ),
  );
  return new Map(
    supergraph.definitions.flatMap((type) =>
      type.kind === Kind.OBJECT_TYPE_DEFINITION || type.kind === Kind.INTERFACE_TYPE_DEFINITION
        ? requiredIn(type.name.value, type.fields ?? [], types)
        : [],
    ),
  );
}

function requiredIn(
  type: string,
  fields: readonly FieldDefinitionNode[],
  types: FieldTypes,
): readonly (readonly [string, readonly string[]])[] {
  return fields.flatMap((field) => {
    const coordinates = (field.directives ?? [])
      .flatMap(requiresOf)
      .flatMap((text) => coordinatesIn(selectionOf(text), type, types));
    return coordinates.length === 0
      ? []
      : [[`${type}.${field.name.value}`, [...new Set(coordinates)]] as const];
  });
}

function requiresOf({ name, arguments: given = [] }: ConstDirectiveNode): readonly string[] {
  const value = given.find((argument) => argument.name.value === 'requires')?.value;
  return name.value === 'join__field' && value?.kind === Kind.STRING ? [value.value] : [];
}

function selectionOf(text: string): SelectionSetNode {
  const [operation] = parse(`{ ${text} }`, { noLocation: true }).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) {
    throw new Error('a selection set reads as an operation');
  }
  return operation.selectionSet;
}

function coordinatesIn({ selections }: SelectionSetNode, type: string, types: FieldTypes): readonly string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) {
      const inside = types.get(type)?.get(selection.name.value);
      const deeper =
        selection.selectionSet && inside !== undefined
          ? coordinatesIn(selection.selectionSet, inside, types)
          : [];
      return [`${type}.${selection.name.value}`, ...deeper];
    }
    return selection.kind === Kind.INLINE_FRAGMENT
      ? coordinatesIn(selection.selectionSet, selection.typeCondition?.name.value ?? type, types)
      : [];
  });
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}
