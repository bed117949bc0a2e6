import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';

import { type Answerer, type GraphqlRequest } from '../answer.ts';
import { type Limits } from '../guard/limits.ts';
import { RequestError, requestError } from '../guard/request-error.ts';
import { type FieldError } from '../plan/field-error.ts';
import { type Callers } from './callers.ts';
import { readGet, readPost } from './graphql-parameters.ts';
import { answerType, type AnswerType } from './media-type.ts';

/** What `/graphql` is served with. */
export interface GraphqlRouteOptions {
  readonly answerer: Answerer;
  readonly callers: Callers;
  readonly limits: Limits;
  /** A client's request ends after this many milliseconds, with what is there by then. */
  readonly deadlineMs: number;
}

/** Serves `/graphql`. @see GraphQL over HTTP (https://graphql.github.io/graphql-over-http/draft/) */
export function serveGraphql(app: FastifyInstance, options: GraphqlRouteOptions): void {
  const { limits } = options;
  app.post('/graphql', (request, reply) =>
    respond(options, { request, reply, read: () => readPost(String(request.body), limits) }),
  );
  app.get<{ Querystring: Record<string, unknown> }>('/graphql', (request, reply) =>
    respond(options, { request, reply, read: () => readGet(request.query, limits) }),
  );
  app.route({
    method: ['PUT', 'PATCH', 'DELETE'],
    url: '/graphql',
    handler: (_request, reply) =>
      reply
        .code(405)
        .headers(HEADERS_OF[405] ?? {})
        .send(bodyOf(null, NOT_ALLOWED.errors)),
  });
}

const NOT_ALLOWED = requestError(405, 'BAD_USER_INPUT', {
  vi: '/graphql nhận GET và POST.',
  en: '/graphql takes GET and POST.',
});

// What a status has to name beside it (RFC 9110, sections 11.6.1 and 10.2.1).
const HEADERS_OF: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  401: { 'www-authenticate': 'Bearer' },
  405: { allow: 'GET, POST' },
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
    const asked = read();
    isReadable = true;
    const caller = await options.callers.of(request);
    const answer = await options.answerer.answer(asked, caller, AbortSignal.timeout(options.deadlineMs));
    return reply.code(200).send(bodyOf(answer.data, answer.errors));
  } catch (error) {
    if (!(error instanceof RequestError)) {
      throw error;
    }
    const status = statusOf(error, type, isReadable);
    return reply
      .code(status)
      .headers(HEADERS_OF[status] ?? {})
      .send(bodyOf(null, error.errors));
  }
}

// Older clients read errors only from a 200; a caller who is not known is told by status whatever they accept (section 6.4).
function statusOf({ status }: RequestError, type: AnswerType, isReadable: boolean): number {
  const isOfGraphql = isReadable && status === 400;
  return isOfGraphql && type === 'application/json' ? 200 : status;
}

// A request that was not run has no `data` (section 7.1 of the GraphQL specification).
function bodyOf(data: string | null, errors: readonly FieldError[]): string {
  const told = errors.length > 0 ? `"errors":${JSON.stringify(errors)}` : null;
  return `{${[told, data === null ? null : `"data":${data}`].filter((part) => part !== null).join(',')}}`;
}
