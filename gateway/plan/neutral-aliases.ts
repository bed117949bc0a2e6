import {
  getNamedType,
  isCompositeType,
  isObjectType,
  type GraphQLCompositeType,
  type GraphQLOutputType,
} from 'graphql';

import type { FieldSelection } from './selection-tree.ts';

/**
 * Names for fields that no client chose. A client's alias could equal a key, and its value would then be sent on as the key
 * of the next fetch; so the planner never sees one. What the client would merge (GraphQL spec, 5.3.2) gets one name: the same
 * response key, field, arguments and shape. Everything else gets names of its own.
 */
export class NeutralAliases {
  readonly #names = new Map<string, string>();

  /** The name of a field of this parent that the client selected under this response key with these printed arguments. */
  nameOf(
    parent: GraphQLCompositeType,
    field: Pick<FieldSelection, 'responseKey' | 'name' | 'argumentsText' | 'type'>,
  ): string {
    const { responseKey, name: fieldName, argumentsText, type } = field;
    const owner = ownerOf(parent, fieldName);
    const key = `${responseKey}: ${owner}.${fieldName}(${argumentsText}): ${shapeOf(type)}`;
    const known = this.#names.get(key);
    if (known !== undefined) {
      return known;
    }
    const name = `f${this.#names.size}_`;
    this.#names.set(key, name);
    return name;
  }
}

const NEUTRAL = /^f\d+_$/;

/** Whether a name in an answer is that of what a client selected. What the planner needs for itself has the name of its field. */
export function isNeutral(name: string): boolean {
  return NEUTRAL.test(name);
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
