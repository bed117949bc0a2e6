import { HeaderMap, type ApolloServer } from '@apollo/server';
import { type FastifyInstance, type FastifyRequest } from 'fastify';

import { type GrantCheck, type Granted } from './grant-check.ts';
import { rawBodyOf } from './http-server.ts';
import { NO_GRANT } from './no-grant.ts';

/** What answers `POST /graphql`, who may ask, and what a resolver of this subgraph may touch. */
export interface GraphqlRoute<Context extends object> {
  readonly apollo: ApolloServer<Context>;
  readonly check: GrantCheck;
  readonly contextOf: (granted: Granted) => Context;
}

/** `POST /graphql`, open to requests with a valid grant alone, whatever they ask. */
export function routeGraphql<Context extends object>(
  app: FastifyInstance,
  { apollo, check, contextOf }: GraphqlRoute<Context>,
): void {
  app.post('/graphql', async (request, reply) => {
    const granted = await check(request, rawBodyOf(request));
    if (!granted) {
      return reply.code(401).type('application/json').send(NO_GRANT);
    }
    const { status, body } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers: new HeaderMap(AS_JSON), search: '', body: request.body },
      context: () => Promise.resolve(contextOf(granted)),
    });
    if (body.kind !== 'complete') {
      throw new Error('a subgraph answers in one piece');
    }
    return reply
      .code(status ?? 200)
      .header('content-type', mediaTypeFor(request))
      .send(body.string);
  });
}

// What Apollo Server needs to know of the headers: that no form could have sent them. It would go through the others one by one.
const AS_JSON = [['content-type', 'application/json']] as const;

// GraphQL over HTTP, 6.1: whoever knows the media type of GraphQL asks for it.
function mediaTypeFor({ headers: { accept } }: FastifyRequest): string {
  return accept?.includes(GRAPHQL) === true ? `${GRAPHQL}; charset=utf-8` : 'application/json; charset=utf-8';
}

const GRAPHQL = 'application/graphql-response+json';
