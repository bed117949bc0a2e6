import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { sendEvents } from '#shared/send-events.ts';

import type { Answerer } from '../answer.ts';
import type { GraphqlRequest } from '../plan/graphql-request.ts';
import { RequestError, requestError } from '../guard/request-error.ts';
import type { Written } from '../plan/write-answer.ts';
import { answerBody } from './answer-body.ts';
import { CONTRACTS, readAskedGet, readAskedPost, type Asked } from './asked-graph.ts';
import type { Callers } from './callers.ts';
import type { ClientRules } from './client-rules.ts';

import { withPassedOn } from './passed-on.ts';
import { requireSameSite } from './same-site.ts';

/** What `/graphql/stream` is served with. */
export interface StreamRouteOptions {
  readonly answerer: Pick<Answerer, 'subscribe'>;
  readonly callers: Callers;
  readonly rules: ClientRules;
}

/**
 * Serves `/graphql/stream`: subscriptions as server-sent events; a query or mutation is answered by one event.
 *
 * @see GraphQL over SSE, distinct connections mode (https://github.com/graphql/graphql-over-http/blob/main/rfcs/GraphQLOverSSE.md)
 */
export function serveStream(app: FastifyInstance, options: StreamRouteOptions): void {
  routeStreams(app, '/graphql/stream', options);
  routeStreams(app, `${CONTRACTS}/stream`, options);
}

function routeStreams(app: FastifyInstance, url: string, options: StreamRouteOptions): void {
  const { rules } = options;
  app.post<Asked>(url, (request, reply) =>
    respond(options, { request, reply, read: () => readAskedPost(request, rules) }),
  );
  // No HEAD: it would listen to what is not sent.
  app.get<Asked>(url, { exposeHeadRoute: false }, (request, reply) =>
    respond(options, { request, reply, read: () => readAskedGet(request, rules) }),
  );
}

interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly read: () => GraphqlRequest;
}

async function respond(options: StreamRouteOptions, exchange: Exchange): Promise<FastifyReply> {
  const { request, reply } = exchange;
  const gone = new AbortController();
  reply.raw.once('close', () => gone.abort());
  try {
    requireEvents(request);
    const events = await open(options, exchange, gone.signal);
    reply.hijack();
    await sendEvents(reply.raw, bodiesOf(events));
    return reply;
  } catch (error) {
    if (error instanceof RequestError) {
      return refuse(reply, error);
    }
    if (reply.sent) {
      // The stream has been cut off; what is left is to keep a record of why.
      request.server.errorHandler(error, request, reply);
      return reply;
    }
    throw error;
  }
}

function refuse(reply: FastifyReply, { status, errors }: RequestError): FastifyReply {
  reply.header('cache-control', 'no-store').header('vary', 'accept, authorization');
  if (status === 401) {
    reply.header('www-authenticate', 'Bearer');
  }
  return reply
    .code(status)
    .type('application/json')
    .send(answerBody({ data: null, errors }));
}

async function open(
  { answerer, callers, rules }: StreamRouteOptions,
  { request, read }: Exchange,
  signal: AbortSignal,
): Promise<AsyncIterable<Written>> {
  requireSameSite(request);
  return answerer.subscribe(withPassedOn(read(), request, null), {
    callerNow: () => callers.of(request),
    signal,
    eventDeadlineMs: rules.deadlineMs,
  });
}

async function* bodiesOf(events: AsyncIterable<Written>): AsyncGenerator<string> {
  for await (const event of events) {
    yield answerBody(event).toString();
  }
}

function requireEvents(request: FastifyRequest): void {
  const accepted = request.headers.accept ?? '*/*';
  if (!/text\/event-stream|text\/\*|\*\/\*/i.test(accepted)) {
    throw requestError(406, 'BAD_USER_INPUT', {
      vi: 'Hãy gửi accept: text/event-stream.',
      en: 'Send accept: text/event-stream.',
    });
  }
}
