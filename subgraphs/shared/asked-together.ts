import { gathered } from './gathered.ts';
import type { ServiceCalls } from './service-calls.ts';

/** A root field of another subgraph that a service asks for on behalf of many. */
export interface RootQuestion {
  readonly subgraph: string;
  readonly field: string;
  /** Its one argument, and the type of that. */
  readonly argument: string;
  readonly type: string;
  /** In braces. */
  readonly selection: string;
}

// Each number of them is a document of its own, which whoever answers compiles once.
const MOST_AT_ONCE = 8;

/**
 * Asks a root field for each value, those of one moment in one request. Each stands under an alias of its own, so that no answer can be
 * taken for another's. Gives what the field answered, and fails as ServiceCalls.ask does.
 */
export function askedTogether(
  services: Pick<ServiceCalls, 'ask'>,
  question: RootQuestion,
): (value: unknown) => Promise<unknown> {
  const ask = async (values: readonly unknown[]): Promise<readonly unknown[]> => {
    const data = await services.ask({
      subgraph: question.subgraph,
      query: documentOf(question, values.length),
      variables: Object.fromEntries(values.map((value, index) => [`v${index}`, value])),
    });
    return values.map((_, index) => data[`a${index}`]);
  };
  return gathered(ask, { mostAtOnce: MOST_AT_ONCE });
}

function documentOf({ field, argument, type, selection }: RootQuestion, count: number): string {
  const numbers = [...Array(count).keys()];
  const variables = numbers.map((n) => `$v${n}: ${type}`).join(', ');
  const fields = numbers.map((n) => `a${n}: ${field}(${argument}: $v${n}) ${selection}`).join(' ');
  return `query (${variables}) { ${fields} }`;
}
