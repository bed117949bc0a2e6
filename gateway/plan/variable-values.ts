import { valueFromAST } from 'graphql';

import { type NeutralVariable } from './neutral-variables.ts';

/** Values by variable name. */
export type Values = Readonly<Record<string, unknown>>;

/** The values of the planned operation's variables, from the client's coerced values and the document's own literals. */
export function variableValues(variables: readonly NeutralVariable[], client: Values): Values {
  return Object.fromEntries(
    variables.flatMap(({ name, source }) => {
      if ('literal' in source) {
        return [[name, valueFromAST(source.literal, source.of)]];
      }
      return source.client in client ? [[name, client[source.client]]] : [];
    }),
  );
}
