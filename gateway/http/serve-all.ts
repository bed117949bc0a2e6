import { type FastifyInstance } from 'fastify';

import { type Answerer } from '../answer.ts';
import { servePlayground } from '../console/serve.ts';
import { DEFAULT_LIMITS } from '../guard/limits.ts';
import { type DemoIdentity } from '../identity/demo-identity.ts';
import { serveDemo } from './demo-routes.ts';
import { serveGraphql } from './graphql-route.ts';
import { serveHealth } from './health.ts';
import { type GatewayMetrics } from './internal-server.ts';
import { requireLoopbackHost } from './loopback-host.ts';

/** What the public listener of a demo is made of. */
export interface PublicListener {
  readonly subgraphUrls: Readonly<Record<string, string>>;
  readonly answerer: Answerer;
  readonly identity: DemoIdentity;
  readonly metrics: Pick<GatewayMetrics, 'requests'>;
}

// A portal gives up on a page after about ten seconds.
const DEADLINE_MS = 10_000;

/** Puts every route on the public listener. */
export function serveAll(
  app: FastifyInstance,
  { subgraphUrls, answerer, identity, metrics }: PublicListener,
): void {
  app.addHook('onResponse', async (request, reply) => {
    if (request.routeOptions.url === '/graphql') {
      metrics.requests.inc({ status: String(reply.statusCode) });
    }
  });
  requireLoopbackHost(app);
  serveHealth(app, subgraphUrls);
  serveGraphql(app, { answerer, callers: identity.callers, limits: DEFAULT_LIMITS, deadlineMs: DEADLINE_MS });
  serveDemo(app, { answerer, issue: identity.issue });
  servePlayground(app);
}
