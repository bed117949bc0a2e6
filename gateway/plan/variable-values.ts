import { valueFromAST } from 'graphql';

import { requestError, type RequestError } from '../guard/request-error.ts';

import type { NeutralVariable } from './neutral-variables.ts';

/** Values by variable name. */
export type Values = Readonly<Record<string, unknown>>;

/**
 * The values of the planned operation's variables, from the client's coerced values and the document's own literals. Fails
 * with BAD_USER_INPUT when a variable is null where none may be.
 */
export function variableValues(variables: readonly NeutralVariable[], client: Values): Values {
  const values: Record<string, unknown> = {};
  for (const variable of variables) {
    const value = valueOf(variable, client);
    if (value !== undefined) {
      values[variable.name] = value;
    }
  }
  return values;
}

// Undefined: it was left out.
function valueOf({ type, source }: NeutralVariable, client: Values): unknown {
  if ('literal' in source) {
    return valueFromAST(source.literal, source.of, client);
  }
  const value = Object.hasOwn(client, source.client) ? client[source.client] : undefined;
  if (value === null && type.endsWith('!')) {
    throw nullWhereNoneMayBe(source.client);
  }
  return value;
}

// Its declaration allows null, the place where it is used does not (GraphQL specification, 5.8.5).
function nullWhereNoneMayBe(variable: string): RequestError {
  return requestError(400, 'BAD_USER_INPUT', {
    vi: `Biến "$${variable}" không được là null ở nơi nó được dùng.`,
    en: `Variable "$${variable}" must not be null where it is used.`,
  });
}
