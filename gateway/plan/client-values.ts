import { getVariableValues, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';

import { inBothLanguages } from '#shared/errors.ts';

import { RequestError } from '../guard/request-error.ts';
import { type Values } from './variable-values.ts';

const MOST_FAULTS = 10;

/**
 * The client's variables in canonical form, defaults applied. Fails with BAD_USER_INPUT, which names the variable and its
 * type and never what was sent.
 */
export function clientValues(schema: GraphQLSchema, operation: OperationDefinitionNode, given: Values): Values {
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given, {
    maxErrors: MOST_FAULTS,
  });
  if (coerced) {
    return coerced;
  }
  throw new RequestError(
    400,
    [...new Set(errors.map(({ message }) => faultOf(message)))].map((message) => ({
      message,
      extensions: { code: 'BAD_USER_INPUT' as const },
    })),
  );
}

// The library's message echoes the value; only the name in front of it is kept.
function faultOf(message: string): string {
  const [, name] = /^Variable "\$(\w+)"/.exec(message) ?? [];
  return name === undefined
    ? inBothLanguages({ vi: 'Có quá nhiều biến sai.', en: 'Too many variables are wrong.' })
    : inBothLanguages({
        vi: `Biến "$${name}" thiếu hoặc không đúng kiểu đã khai báo.`,
        en: `Variable "$${name}" is missing or not of its declared type.`,
      });
}
