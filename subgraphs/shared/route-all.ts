import type { FastifyInstance } from 'fastify';

import { routeBytes, type ByteRoute } from './byte-route.ts';
import { routeGraphql, type GraphqlRoute } from './graphql-route.ts';
import { routeStream, type StreamRoute } from './stream-route.ts';

/** Everything that a subgraph answers. */
export type Routes<Context extends object> = GraphqlRoute<Context> &
  StreamRoute<Context> & { readonly byteRoutes: readonly ByteRoute<Context>[] };

/** Puts every route of a subgraph on its server; none answers without a grant. */
export function routeAll<Context extends object>(app: FastifyInstance, routes: Routes<Context>): void {
  routeGraphql(app, routes);
  routeStream(app, routes);
  routeBytes(app, routes.byteRoutes, routes);
}
