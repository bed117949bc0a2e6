/** The two media types in which a GraphQL answer may be sent. */
export type AnswerType = 'application/graphql-response+json' | 'application/json';

/**
 * The media type that a client takes, from its `accept` header. Null: neither. Without a preference it is
 * application/json, which older clients expect. @see GraphQL over HTTP, section 6.1
 */
export function answerType(accept = '*/*'): AnswerType | null {
  return USUAL.get(accept) ?? readAnswerType(accept);
}

// What nearly every client sends need not be read.
const USUAL: ReadonlyMap<string, AnswerType> = new Map([
  ['*/*', 'application/json'],
  ['application/json', 'application/json'],
  ['application/graphql-response+json', 'application/graphql-response+json'],
  ['application/graphql-response+json, application/json', 'application/graphql-response+json'],
]);

function readAnswerType(accept: string): AnswerType | null {
  const wanted = new Set(
    accept
      .toLowerCase()
      .split(',')
      .map((range) => range.split(';')[0]?.trim()),
  );
  if (wanted.has('application/graphql-response+json')) {
    return 'application/graphql-response+json';
  }
  const takesJson = ['application/json', 'application/*', '*/*'].some((range) => wanted.has(range));
  return takesJson ? 'application/json' : null;
}
