import {
  getNamedType,
  isCompositeType,
  isObjectType,
  type GraphQLCompositeType,
  type GraphQLOutputType,
} from 'graphql';

/**
 * Names for fields that no client chose. A client's alias could equal a key, and its value would then be sent on as the key
 * of the next fetch; so the planner never sees one. Equal fields with equal arguments get one name, wherever they stand, and
 * differ in shape never: two that could not be merged under one name get two.
 */
export class NeutralAliases {
  readonly #names = new Map<string, string>();

  /** The name of a field of this parent with these printed arguments. */
  nameOf(
    parent: GraphQLCompositeType,
    field: { readonly name: string; readonly type: GraphQLOutputType },
    argumentsText: string,
  ): string {
    const key = `${ownerOf(parent, field.name)}.${field.name}(${argumentsText}): ${shapeOf(field.type)}`;
    const known = this.#names.get(key);
    if (known !== undefined) {
      return known;
    }
    const name = `f${this.#names.size}_`;
    this.#names.set(key, name);
    return name;
  }
}

// Fields of two object types are two fields, so that a path tells of which type it comes; unless an interface joins them.
function ownerOf(parent: GraphQLCompositeType, field: string): string {
  const isShared = !isObjectType(parent) || parent.getInterfaces().some((type) => field in type.getFields());
  return isShared ? '' : parent.name;
}

// Two composite types merge whatever they are; two leaves merge only when they are the same (GraphQL spec, 5.3.2).
function shapeOf(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  return isCompositeType(named) ? String(type).replace(named.name, '{}') : String(type);
}
