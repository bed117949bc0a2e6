import { valueFromAST } from 'graphql';

import { requestError, type RequestError } from '../guard/request-error.ts';

import { type NeutralVariable } from './neutral-variables.ts';

/** Values by variable name. */
export type Values = Readonly<Record<string, unknown>>;

/**
 * The values of the planned operation's variables, from the client's coerced values and the document's own literals. Fails
 * with BAD_USER_INPUT when a variable is null where none may be.
 */
export function variableValues(variables: readonly NeutralVariable[], client: Values): Values {
  return Object.fromEntries(
    variables.flatMap(({ name, type, source }) => {
      if ('literal' in source) {
        return [[name, valueFromAST(source.literal, source.of, client)]];
      }
      if (client[source.client] === null && type.endsWith('!')) {
        throw nullWhereNoneMayBe(source.client);
      }
      return Object.hasOwn(client, source.client) ? [[name, client[source.client]]] : [];
    }),
  );
}

// Its declaration allows null, the place where it is used does not (GraphQL specification, 5.8.5).
function nullWhereNoneMayBe(variable: string): RequestError {
  return requestError(400, 'BAD_USER_INPUT', {
    vi: `Biến "$${variable}" không được là null ở nơi nó được dùng.`,
    en: `Variable "$${variable}" must not be null where it is used.`,
  });
}
