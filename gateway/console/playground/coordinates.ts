import { getNamedType, type GraphQLSchema, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';

/** A field that an operation asks for. */
export interface AskedField {
  /** Such as `Citizen.fullName`. */
  readonly coordinate: string;
  /** True: it holds a value; false: it leads to other fields. */
  readonly isLeaf: boolean;
}

/** The fields of an operation, each once, in its order; none when it is no operation. Fields about the schema are left out. */
export function askedFields(schema: GraphQLSchema, query: string): readonly AskedField[] {
  const found = new Map<string, AskedField>();
  const types = new TypeInfo(schema);
  const read = visitWithTypeInfo(types, {
    Field: (node) => {
      const parent = types.getParentType();
      if (parent === null || parent === undefined || node.name.value.startsWith('__')) {
        return;
      }
      const coordinate = `${getNamedType(parent).name}.${node.name.value}`;
      found.set(coordinate, { coordinate, isLeaf: node.selectionSet === undefined });
    },
  });
  try {
    visit(parse(query), read);
  } catch {
    return [];
  }
  return [...found.values()];
}
