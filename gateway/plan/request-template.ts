import { type Values } from './variable-values.ts';

/** A request to a subgraph, written as far as it is known before it is made. */
export interface RequestTemplate {
  readonly text: string;
  /** The JSON up to the values of the variables. */
  readonly head: string;
  /** Names of the operation's variables that it uses. */
  readonly variables: readonly string[];
}

/** The references of one group of entities: the variable that takes them, and each as JSON. */
export interface References {
  readonly variable: string;
  readonly texts: readonly string[];
}

/** Makes the template of a request. */
export function requestTemplate(text: string, variables: readonly string[]): RequestTemplate {
  return { text, head: `{"query":${JSON.stringify(text)},"variables":{`, variables };
}

/** The body of a request with these values. A variable without a value is left out, so that its default counts. */
export function requestBody(
  { head, variables }: RequestTemplate,
  values: Values,
  references: readonly References[],
): string {
  const members = references.map(({ variable, texts }) => `"${variable}":[${texts.join(',')}]`);
  for (const name of variables) {
    const value = values[name];
    if (value !== undefined) {
      members.push(`"${name}":${JSON.stringify(value)}`);
    }
  }
  return `${head}${members.join(',')}}}`;
}
