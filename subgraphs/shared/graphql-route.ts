import { type ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { type FastifyInstance, type FastifyRequest } from 'fastify';

import { ANONYMOUS } from './caller.ts';
import { callerError } from './errors.ts';
import { type GrantCheck, type Granted } from './grant-check.ts';
import { rawBodyOf } from './http-server.ts';

const refused = callerError('UNAUTHENTICATED', {
  vi: 'Phần dữ liệu này chỉ trả lời cổng liên thông. Hãy hỏi qua /graphql của cổng.',
  en: 'This subgraph answers the gateway alone. Ask through the /graphql of the gateway.',
});
const NO_GRANT = JSON.stringify({
  errors: [{ message: refused.message, extensions: refused.extensions }],
});

// Never used while the check stands before the handler; if it ever did not, the request would get the public part.
const NOTHING: Granted = { caller: ANONYMOUS, via: '' };

/** What answers `POST /graphql`, who may ask, and what a resolver of this subgraph may touch. */
export interface GraphqlRoute<Context extends object> {
  readonly apollo: ApolloServer<Context>;
  readonly check: GrantCheck;
  readonly contextOf: (granted: Granted) => Context;
}

/** `POST /graphql`, open to requests with a valid grant alone, whatever they ask. */
export function routeGraphql<Context extends object>(
  app: FastifyInstance,
  route: GraphqlRoute<Context>,
): void {
  const grants = new WeakMap<FastifyRequest, Granted>();
  const handler = fastifyApolloHandler(route.apollo, {
    context: async (request: FastifyRequest) => route.contextOf(grants.get(request) ?? NOTHING),
  });
  app.post('/graphql', {
    preHandler: async (request, reply) => {
      const granted = await route.check(request, rawBodyOf(request));
      if (!granted) {
        return reply.code(401).type('application/json').send(NO_GRANT);
      }
      grants.set(request, granted);
      return undefined;
    },
    handler,
  });
}
