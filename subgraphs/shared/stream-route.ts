import type { ServerResponse } from 'node:http';

import type { FastifyInstance } from 'fastify';
import {
  createSourceEventStream,
  execute,
  GraphQLError,
  type ExecutionResult,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql';

import { callerError } from './errors.ts';
import type { GrantCheck, Granted } from './grant-check.ts';
import { rawBodyOf } from './http-server.ts';
import type { Log } from './log.ts';
import { createErrorMask } from './masking.ts';
import { NO_GRANT } from './no-grant.ts';
import { sendEvents } from './send-events.ts';
import { createSubscriptionReader, type SubscriptionRequest } from './subscription-request.ts';

/** What answers `POST /graphql/stream`, who may listen, and what a resolver may touch. */
export interface StreamRoute<Context extends object> {
  readonly schema: GraphQLSchema;
  readonly check: GrantCheck;
  /** `gone` fires when the listener is gone: a source of events that waits for something ends then. */
  readonly contextOf: (granted: Granted, gone: AbortSignal) => Context;
  readonly log: Log;
}

const unreadable = callerError('BAD_USER_INPUT', {
  vi: 'Ở đây chỉ nhận subscription đúng với đồ thị của phần này.',
  en: 'Only subscriptions that fit this subgraph are taken here.',
});
const NO_SUBSCRIPTION = JSON.stringify({
  errors: [{ message: unreadable.message, extensions: unreadable.extensions }],
});

/**
 * `POST /graphql/stream`: subscriptions, open to requests with a valid grant alone, each event a `next` of GraphQL over SSE. It
 * stands beside Apollo Server, which takes no subscriptions over HTTP.
 */
export function routeStream<Context extends object>(app: FastifyInstance, route: StreamRoute<Context>): void {
  const read = createSubscriptionReader(route.schema);
  const open = new Set<ServerResponse>();
  // A server that stops does not wait for whoever listens; cut off, they know that more would have come.
  app.addHook('preClose', (done) => {
    for (const response of open) {
      response.destroy();
    }
    done();
  });
  app.post('/graphql/stream', async (request, reply) => {
    const granted = await route.check(request, rawBodyOf(request));
    if (!granted) {
      return reply.code(401).type('application/json').send(NO_GRANT);
    }
    const subscription = read(request.body);
    if (!subscription) {
      return reply.code(400).type('application/graphql-response+json').send(NO_SUBSCRIPTION);
    }
    reply.hijack();
    open.add(reply.raw);
    await sendEvents(reply.raw, payloads(goneWith(reply.raw), subscription, { ...route, granted }));
    open.delete(reply.raw);
    return reply;
  });
}

function goneWith(response: ServerResponse): AbortSignal {
  const gone = new AbortController();
  response.on('close', () => gone.abort());
  return gone.signal;
}

type Telling<Context extends object> = StreamRoute<Context> & { readonly granted: Granted };

async function* payloads<Context extends object>(
  gone: AbortSignal,
  subscription: SubscriptionRequest,
  telling: Telling<Context>,
): AsyncGenerator<string> {
  const masked = maskOf(telling.log);
  try {
    for await (const result of results(gone, subscription, telling)) {
      yield JSON.stringify(masked(result));
    }
  } catch (error) {
    yield JSON.stringify(masked({ errors: [thrown(error)] }));
  }
}

async function* results<Context extends object>(
  gone: AbortSignal,
  { document, operationName, variables }: SubscriptionRequest,
  { schema, contextOf, granted }: Telling<Context>,
): AsyncGenerator<ExecutionResult> {
  const operation = { schema, document, operationName, variableValues: variables };
  const source = await createSourceEventStream({ ...operation, contextValue: contextOf(granted, gone) });
  if (!(Symbol.asyncIterator in source)) {
    yield source;
    return;
  }
  const iterator = source[Symbol.asyncIterator]();
  gone.addEventListener('abort', () => void iterator.return?.());
  for await (const event of { [Symbol.asyncIterator]: () => iterator }) {
    // Loaders are born with the event: a row may have changed since the last one.
    yield execute({ ...operation, rootValue: event, contextValue: contextOf(granted, gone) });
  }
}

function maskOf(log: Log): (result: ExecutionResult) => object {
  const mask = createErrorMask(log);
  const told = (error: GraphQLError): GraphQLFormattedError => mask(error.toJSON(), error);
  return (result) => (result.errors ? { ...result, errors: result.errors.map(told) } : result);
}

function thrown(error: unknown): GraphQLError {
  return error instanceof GraphQLError
    ? error
    : new GraphQLError('', {
        originalError: error instanceof Error ? error : new Error('no error was thrown'),
      });
}
