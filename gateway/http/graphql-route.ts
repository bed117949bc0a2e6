import type { FastifyInstance, FastifyReply } from 'fastify';

import { payloadOf, type PlainAnswer } from '#shared/plain-posts.ts';

import { requestError } from '../guard/request-error.ts';
import { answerTo, bodyOf, type AnsweringOptions } from './answer-request.ts';
import { CONTRACTS, readAskedGet, readAskedPost, type Asked } from './asked-graph.ts';
import { servePlain, type PlainOptions } from './plain-graphql.ts';

/** What `/graphql` is served with. */
export interface GraphqlRouteOptions extends AnsweringOptions {
  readonly plain: PlainOptions;
}

const ALLOWED = 'GET, HEAD, POST, OPTIONS';

/** Serves `/graphql`, and `/graphql/contracts/<name>` for the audiences of contracts. @see GraphQL over HTTP (https://graphql.github.io/graphql-over-http/draft/) */
export function serveGraphql(app: FastifyInstance, options: GraphqlRouteOptions): void {
  routeOperations(app, '/graphql', options);
  routeOperations(app, CONTRACTS, options);
  servePlain(app, options);
}

function routeOperations(app: FastifyInstance, url: string, options: GraphqlRouteOptions): void {
  const { rules } = options;
  app.post<Asked>(url, async (request, reply) => {
    const { headers } = request;
    return sent(reply, await answerTo(options, { headers, read: () => readAskedPost(request, rules) }));
  });
  app.get<Asked>(url, async (request, reply) => {
    const { headers } = request;
    return sent(reply, await answerTo(options, { headers, read: () => readAskedGet(request, rules) }));
  });
  // No header of CORS: a page of another site is permitted nothing.
  app.options(url, (_request, reply) => reply.code(204).header('allow', ALLOWED).send());
  app.route({
    method: app.supportedMethods.filter((method) => !ALLOWED.split(', ').includes(method)),
    url,
    handler: (_request, reply) =>
      sent(reply, { status: 405, headers: ['allow', ALLOWED], body: bodyOf(NOT_ALLOWED) }),
  });
}

function sent(reply: FastifyReply, { status, headers, body }: PlainAnswer): FastifyReply {
  reply.code(status);
  for (let place = 0; place < headers.length; place += 2) {
    reply.header(headers[place] ?? '', headers[place + 1]);
  }
  return reply.send(body === null ? undefined : payloadOf(body));
}

const NOT_ALLOWED = requestError(405, 'BAD_USER_INPUT', {
  vi: '/graphql nhận GET và POST.',
  en: '/graphql takes GET and POST.',
});
