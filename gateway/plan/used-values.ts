import { type Values } from './variable-values.ts';

/** The values of the variables that one request uses. */
export function usedValues(values: Values, names: readonly string[]): Values {
  return Object.fromEntries(names.flatMap((name) => (name in values ? [[name, values[name]]] : [])));
}
