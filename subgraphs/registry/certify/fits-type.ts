import { Kind, type TypeNode } from 'graphql';

/** Whether a JSON value is one of a type of the schema, as far as the built-in types tell. */
export function fitsType(value: unknown, type: TypeNode): boolean {
  if (type.kind === Kind.NON_NULL_TYPE) {
    return value !== null && fitsType(value, type.type);
  }
  if (value === null) {
    return true;
  }
  return type.kind === Kind.LIST_TYPE
    ? Array.isArray(value) && value.every((item) => fitsType(item, type.type))
    : (LEAVES[type.name.value] ?? isDefined)(value);
}

const isDefined = (value: unknown): boolean => value !== undefined;

const LEAVES: Readonly<Record<string, (value: unknown) => boolean>> = {
  String: (value) => typeof value === 'string',
  ID: (value) => typeof value === 'string',
  Int: (value) => Number.isInteger(value),
  Float: (value) => typeof value === 'number',
  Boolean: (value) => typeof value === 'boolean',
};
