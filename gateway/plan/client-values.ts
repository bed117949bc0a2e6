import {
  getVariableValues,
  GraphQLError,
  isLeafType,
  isNonNullType,
  typeFromAST,
  type GraphQLLeafType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type TypeNode,
} from 'graphql';

import { inBothLanguages } from '#shared/errors.ts';

import { RequestError } from '../guard/request-error.ts';
import type { Values } from './variable-values.ts';

const MOST_FAULTS = 10;

/**
 * The client's variables in canonical form, defaults applied. Fails with BAD_USER_INPUT, which names the variable and its
 * type and never what was sent.
 */
export type ReadVariables = (given: Values) => Values;

/** Compiles the reading of an operation's variables. Where each is given and a leaf that reads, nothing else has to be looked at. */
export function compileVariables(schema: GraphQLSchema, operation: OperationDefinitionNode): ReadVariables {
  const leaves = leavesOf(schema, operation);
  return (given) => readLeaves(leaves, given) ?? readWithCare(schema, operation, given);
}

interface Leaf {
  readonly name: string;
  readonly type: GraphQLLeafType;
}

// Null: some are no leaves.
function leavesOf(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
): readonly Leaf[] | null {
  const leaves = variableDefinitions.flatMap(({ variable, type }) => {
    const leaf = leafOf(schema, type);
    return leaf ? [{ name: variable.name.value, type: leaf }] : [];
  });
  return leaves.length === variableDefinitions.length ? leaves : null;
}

function leafOf(schema: GraphQLSchema, node: TypeNode): GraphQLLeafType | null {
  const type = typeFromAST(schema, node);
  const named = isNonNullType(type) ? type.ofType : type;
  return isLeafType(named) ? named : null;
}

// Null: one is missing, null or wrong, so defaults or the words of a fault are wanted.
function readLeaves(leaves: readonly Leaf[] | null, given: Values): Values | null {
  if (leaves === null) {
    return null;
  }
  const values: Record<string, unknown> = {};
  for (const { name, type } of leaves) {
    const read = Object.hasOwn(given, name) ? readLeaf(type, given[name]) : undefined;
    if (read === undefined) {
      return null;
    }
    values[name] = read;
  }
  return values;
}

function readLeaf(type: GraphQLLeafType, value: unknown): unknown {
  try {
    return value === null ? undefined : type.parseValue(value);
  } catch {
    // What is wrong is told by whoever reads with care.
    return undefined;
  }
}

function readWithCare(schema: GraphQLSchema, operation: OperationDefinitionNode, given: Values): Values {
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given, {
    maxErrors: MOST_FAULTS,
  });
  if (coerced) {
    return coerced;
  }
  throw new RequestError(
    400,
    [...new Set(errors.map(faultOf))].map((message) => ({
      message,
      extensions: { code: 'BAD_USER_INPUT' as const },
    })),
  );
}

// The library's message echoes the value; kept are the name in front of it and what a scalar of the contract expects.
function faultOf({ message, originalError }: GraphQLError): string {
  const [, name] = /^Variable "\$(\w+)"/.exec(message) ?? [];
  if (name === undefined) {
    return inBothLanguages({ vi: 'Có quá nhiều biến sai.', en: 'Too many variables are wrong.' });
  }
  const isOurs =
    originalError instanceof GraphQLError && originalError.extensions['code'] === 'BAD_USER_INPUT';
  return isOurs
    ? `$${name}: ${originalError.message}`
    : inBothLanguages({
        vi: `Biến "$${name}" thiếu hoặc không đúng kiểu đã khai báo.`,
        en: `Variable "$${name}" is missing or not of its declared type.`,
      });
}
