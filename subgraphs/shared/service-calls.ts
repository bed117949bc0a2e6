import * as v from 'valibot';
import type { GrantKeys } from './keys.ts';
import { isQuery } from './operation-kind.ts';
import { createServiceGrants } from './service-grants.ts';
import { createSubgraphClient, SubgraphFailure, type SubgraphClient } from './subgraph-client.ts';

/** A GraphQL request that one service makes to another in its own name. */
export interface ServiceQuery {
  readonly subgraph: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Whether it may be sent once more when no answer came, though it changes something: sent twice, it changes it once. */
  readonly mayRepeat?: boolean;
}

/** Direct calls to other subgraphs under a service's own identity. */
export interface ServiceCalls {
  /** The `data` of the answer. Fails with SubgraphFailure when the subgraph is away or the answer holds errors. */
  readonly ask: (query: ServiceQuery) => Promise<Readonly<Record<string, unknown>>>;
  readonly close: () => Promise<void>;
}

/** Who calls, with which keys, and where the others are. */
export interface ServiceCallsOptions {
  readonly keys: Pick<GrantKeys, 'holder' | 'privateKey' | 'macTo'>;
  readonly urls: Readonly<Record<string, string>>;
  readonly now: () => Date;
}

const answerSchema = v.object({
  data: v.nullish(v.record(v.string(), v.unknown())),
  errors: v.optional(v.array(v.unknown())),
});

// Services ask each other small things; a slow one must not hold up the asker.
const DEADLINE_MS = 5_000;

/** Makes the calls of one service. Connections are opened when first needed. */
export function createServiceCalls(options: ServiceCallsOptions): ServiceCalls {
  const clients = new Map<string, SubgraphClient>();
  const grantFor = createServiceGrants(options);
  return {
    ask: async ({ subgraph, query, variables, mayRepeat = false }) => {
      const client = clients.get(subgraph) ?? clientOf(options, subgraph);
      clients.set(subgraph, client);
      const grant = await grantFor(subgraph);
      const body = JSON.stringify({ query, variables });
      const deadlineAt = Date.now() + DEADLINE_MS;
      const message = { grant, via: '', body, deadlineAt, isQuery: mayRepeat || isQuery(query) };
      return dataOf(await client.send(message));
    },
    close: async () => {
      await Promise.all([...clients.values()].map((client) => client.close()));
    },
  };
}

function clientOf(options: ServiceCallsOptions, subgraph: string): SubgraphClient {
  const url = options.urls[subgraph];
  const macKey = options.keys.macTo.get(subgraph);
  if (url === undefined || macKey === undefined) {
    throw new SubgraphFailure('SUBGRAPH_UNAVAILABLE', `The subgraph "${subgraph}" is not known here.`);
  }
  return createSubgraphClient({ url, macKey, now: options.now });
}

function dataOf(answer: unknown): Readonly<Record<string, unknown>> {
  const parsed = v.safeParse(answerSchema, answer);
  if (!parsed.success || parsed.output.errors || !parsed.output.data) {
    throw new SubgraphFailure('SUBGRAPH_INVALID', 'The subgraph did not answer a service call.');
  }
  return parsed.output.data;
}
