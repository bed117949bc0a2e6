import { getVariableValues, GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';

import { inBothLanguages } from '#shared/errors.ts';

import { RequestError } from '../guard/request-error.ts';
import type { Values } from './variable-values.ts';

const MOST_FAULTS = 10;

/**
 * The client's variables in canonical form, defaults applied. Fails with BAD_USER_INPUT, which names the variable and its
 * type and never what was sent.
 */
export function clientValues(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  given: Values,
): Values {
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
