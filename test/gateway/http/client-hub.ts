import { vi } from 'vitest';

import { silentLog } from '#shared/log.ts';
import { urlOf } from '#shared/http-server.ts';

import type { Answerer } from '../../../gateway/answer.ts';
import { DEFAULT_LIMITS, type Limits } from '../../../gateway/guard/limits.ts';
import type { TrustedDocuments } from '../../../gateway/guard/trusted-documents.ts';
import { createGatewayServer } from '../../../gateway/http/gateway-server.ts';
import { serveGraphql } from '../../../gateway/http/graphql-route.ts';
import { anonymous } from '../../support/callers.ts';
import type { MemoryHub } from '../../support/memory-hub.ts';
import { townHub } from '../plan/town.ts';

/** A gateway as clients meet it: real HTTP in front, a town in memory behind. */
export interface ClientHub {
  /** Where GraphQL is. */
  readonly url: string;
  /** How many operations were handed on by HTTP, how many were planned, and how many requests reached a subgraph. */
  readonly counted: () => Counts;
  readonly stop: () => Promise<void>;
}

interface Counts {
  readonly operations: number;
  readonly plans: number;
  readonly subgraphRequests: number;
}

/** How such a gateway differs from the usual one. */
export interface ClientHubOptions {
  readonly limits?: Partial<Limits>;
  readonly trusted?: TrustedDocuments;
  /** How long a request may take to arrive. */
  readonly arrivalMs?: number;
}

/** Starts the gateway of a town on a free port. */
export async function startClientHub(options: ClientHubOptions = {}): Promise<ClientHub> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const counts = { operations: 0, subgraphRequests: 0 };
  const hub = townHub({ limits });
  const planning = vi.spyOn(hub.supergraph.planner, 'planAsync');
  const answerer = counting(hub, counts);
  const app = createGatewayServer(limits, silentLog(), options.arrivalMs);
  serveGraphql(app, {
    answerer,
    callers: { of: () => Promise.resolve(anonymous) },
    rules: { limits, deadlineMs: 10_000, trusted: options.trusted ?? null },
    plain: { passes: () => true, answered: () => undefined, log: silentLog() },
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    url: `${urlOf(app)}/graphql`,
    counted: () => ({ ...counts, plans: planning.mock.calls.length }),
    stop: () => app.close(),
  };
}

function counting(
  hub: MemoryHub,
  counts: { operations: number; subgraphRequests: number },
): Pick<Answerer, 'answer'> {
  return {
    answer: async ({ text, operationName, variables, readOnly }, caller) => {
      counts.operations += 1;
      const name = operationName === null ? {} : { operationName };
      const answer = await hub.asks(text, { variables, readOnly, caller, ...name });
      counts.subgraphRequests += answer.asked.length;
      // The codes of the gateway's own errors are those of its answer.
      return { data: answer.text, errors: answer.errors as never };
    },
  };
}
