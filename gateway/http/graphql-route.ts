import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';

import { type Answerer } from '../answer.ts';
import { type GraphqlRequest } from '../plan/graphql-request.ts';
import { RequestError, requestError } from '../guard/request-error.ts';
import { answerBody } from './answer-body.ts';
import { type Callers } from './callers.ts';
import { type ClientRules } from './client-rules.ts';
import { readGet, readPost } from './graphql-parameters.ts';
import { answerType, type AnswerType } from './media-type.ts';
import { withPassedOn } from './passed-on.ts';
import { requireSameSite } from './same-site.ts';

/** What `/graphql` is served with. */
export interface GraphqlRouteOptions {
  readonly answerer: Pick<Answerer, 'answer'>;
  readonly callers: Callers;
  readonly rules: ClientRules;
}

const ALLOWED = 'GET, HEAD, POST, OPTIONS';

/** Serves `/graphql`. @see GraphQL over HTTP (https://graphql.github.io/graphql-over-http/draft/) */
export function serveGraphql(app: FastifyInstance, options: GraphqlRouteOptions): void {
  const { rules } = options;
  app.post('/graphql', (request, reply) =>
    respond(options, { request, reply, read: () => readPost(String(request.body), rules) }),
  );
  app.get<{ Querystring: Record<string, unknown> }>('/graphql', (request, reply) =>
    respond(options, { request, reply, read: () => readGet(request.query, rules) }),
  );
  // No header of CORS: a page of another site is permitted nothing.
  app.options('/graphql', (_request, reply) => reply.code(204).header('allow', ALLOWED).send());
  app.route({
    method: app.supportedMethods.filter((method) => !ALLOWED.split(', ').includes(method)),
    url: '/graphql',
    handler: (_request, reply) =>
      reply
        .code(405)
        .headers(HEADERS_OF[405] ?? {})
        .send(answerBody({ data: null, errors: NOT_ALLOWED.errors })),
  });
}

const NOT_ALLOWED = requestError(405, 'BAD_USER_INPUT', {
  vi: '/graphql nhận GET và POST.',
  en: '/graphql takes GET and POST.',
});

// What a status has to name beside it (RFC 9110, sections 11.6.1 and 10.2.1).
const HEADERS_OF: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  401: { 'www-authenticate': 'Bearer' },
  405: { allow: ALLOWED },
};

interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly read: () => GraphqlRequest;
}

async function respond(
  options: GraphqlRouteOptions,
  { request, reply, read }: Exchange,
): Promise<FastifyReply> {
  const type = answerType(request.headers.accept);
  reply.header('cache-control', 'no-store').header('vary', 'accept, authorization');
  if (type === null) {
    return reply.code(406).send();
  }
  reply.type(`${type}; charset=utf-8`);
  let isReadable = false;
  try {
    requireSameSite(request);
    const asked = read();
    isReadable = true;
    const caller = await options.callers.of(request);
    const { deadlineMs } = options.rules;
    const callerFor = forOtherReasons(options.callers, request);
    const whole = { ...withPassedOn(asked, request, deadlineMs), callerFor };
    const answer = await options.answerer.answer(whole, caller);
    return reply.code(200).send(payloadOf(answerBody(answer)));
  } catch (error) {
    if (!(error instanceof RequestError)) {
      throw error;
    }
    const status = statusOf(error, type, isReadable);
    return reply
      .code(status)
      .headers(HEADERS_OF[status] ?? {})
      .send(answerBody({ data: null, errors: error.errors }));
  }
}

// The same token, with another purpose and case beside it.
function forOtherReasons(
  { of }: Callers,
  { headers }: FastifyRequest,
): NonNullable<GraphqlRequest['callerFor']> {
  return ({ purpose, caseCode }) =>
    of({ headers: { ...headers, 'x-hub-purpose': purpose ?? '', 'x-hub-case': caseCode ?? '' } });
}

// A long text would be measured and written in two passes; a short one goes out with its head in one piece.
const SHORT = 1_000;

function payloadOf(body: string): string | Buffer {
  return body.length > SHORT ? Buffer.from(body) : body;
}

// Older clients read errors only from a 200; a caller who is not known is told by status whatever they accept (section 6.4).
function statusOf({ status }: RequestError, type: AnswerType, isReadable: boolean): number {
  const isOfGraphql = isReadable && status === 400;
  return isOfGraphql && type === 'application/json' ? 200 : status;
}
