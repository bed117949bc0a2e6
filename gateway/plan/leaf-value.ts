import { isEnumType, type GraphQLLeafType } from 'graphql';

const MOST_INT = 2_147_483_647;

const BUILT_IN: Readonly<Record<string, (value: unknown) => boolean>> = {
  Int: (value) => Number.isInteger(value) && Math.abs(Number(value)) <= MOST_INT,
  Float: (value) => typeof value === 'number',
  String: (value) => typeof value === 'string',
  Boolean: (value) => typeof value === 'boolean',
  ID: (value) => typeof value === 'string' || Number.isInteger(value),
};

/** Whether a subgraph's JSON value can stand for this type. The form of a custom scalar is its owner's affair. */
export function isLeafOf(type: GraphQLLeafType, value: unknown): boolean {
  if (isEnumType(type)) {
    return typeof value === 'string' && type.getValue(value) !== undefined;
  }
  return BUILT_IN[type.name]?.(value) ?? true;
}
