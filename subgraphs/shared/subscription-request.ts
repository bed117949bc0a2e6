import {
  getOperationAST,
  OperationTypeNode,
  parse,
  validate,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import * as v from 'valibot';

/** A subscription that a subgraph was asked for and that fits it. */
export interface SubscriptionRequest {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Reads requests for subscriptions. Null: it is no GraphQL request, does not fit the schema, or is no subscription. */
export type ReadSubscription = (body: unknown) => SubscriptionRequest | null;

const bodySchema = v.object({
  query: v.string(),
  operationName: v.nullish(v.string()),
  variables: v.nullish(v.record(v.string(), v.unknown())),
});

// The largest operation that a plan makes is a few hundred tokens.
const MOST_TOKENS = 4_000;
const MOST_REMEMBERED = 200;

/** Makes a reader that remembers documents: each is read and checked once. */
export function createSubscriptionReader(schema: GraphQLSchema): ReadSubscription {
  const known = new Map<string, DocumentNode>();
  return (body) => {
    const parsed = v.safeParse(bodySchema, body);
    if (!parsed.success) {
      return null;
    }
    const { query, operationName, variables } = parsed.output;
    const document = known.get(query) ?? checked(schema, query);
    const isSubscription =
      document && getOperationAST(document, operationName)?.operation === OperationTypeNode.SUBSCRIPTION;
    if (!isSubscription) {
      return null;
    }
    remember(known, query, document);
    return { document, operationName: operationName ?? undefined, variables: variables ?? {} };
  };
}

function checked(schema: GraphQLSchema, query: string): DocumentNode | null {
  try {
    const document = parse(query, { maxTokens: MOST_TOKENS });
    return validate(schema, document).length === 0 ? document : null;
  } catch {
    return null;
  }
}

function remember(known: Map<string, DocumentNode>, query: string, document: DocumentNode): void {
  if (known.size >= MOST_REMEMBERED && !known.has(query)) {
    const [oldest = ''] = known.keys();
    known.delete(oldest);
  }
  known.set(query, document);
}
