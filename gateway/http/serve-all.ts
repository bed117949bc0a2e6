import { type FastifyInstance } from 'fastify';

import { type HubSettings } from '#shared/env.ts';
import { urlOf } from '#shared/http-server.ts';
import { type HubKeys } from '#shared/key-file.ts';
import { gatewayKeysOf } from '#shared/keys.ts';
import { type ServiceCalls } from '#shared/service-calls.ts';

import { type Answerer } from '../answer.ts';
import { servePlayground } from '../console/serve.ts';
import { DEFAULT_LIMITS } from '../guard/limits.ts';
import { issueDemoToken } from '../identity/demo-issuer.ts';
import { createServiceLookups } from '../identity/service-lookups.ts';
import { createCallers } from './callers.ts';
import { serveDemo } from './demo-routes.ts';
import { serveGraphql } from './graphql-route.ts';
import { serveHealth } from './health.ts';
import { type GatewayMetrics } from './internal-server.ts';

/** What the public listener is made of. */
export interface PublicListener {
  readonly settings: HubSettings;
  readonly keys: HubKeys;
  readonly now: () => Date;
  readonly subgraphUrls: Readonly<Record<string, string>>;
  readonly answerer: Answerer;
  readonly services: ServiceCalls;
  readonly metrics: Pick<GatewayMetrics, 'requests'>;
}

// A portal gives up on a page after about ten seconds.
const DEADLINE_MS = 10_000;

/** Puts every route on the public listener; the demo's own ones only in demo mode. */
export function serveAll(app: FastifyInstance, options: PublicListener): void {
  const { settings, keys, now, answerer, metrics } = options;
  const origin = (): string => originOf(app, settings);
  app.addHook('onResponse', async (request, reply) => {
    if (request.routeOptions.url === '/graphql') {
      metrics.requests.inc({ status: String(reply.statusCode) });
    }
  });
  serveHealth(app, options.subgraphUrls);
  const { demoIssuer } = gatewayKeysOf(keys);
  if (!demoIssuer || settings.mode !== 'demo') {
    throw new Error('Only the demo issuer is known to this gateway until the access log exists.');
  }
  const lookups = createServiceLookups(options.services, now);
  const callers = createCallers({ publicKey: demoIssuer.publicKey, origin, now, lookups });
  serveGraphql(app, { answerer, callers, limits: DEFAULT_LIMITS, deadlineMs: DEADLINE_MS });
  serveDemo(app, { answerer, issue: (persona) => issueDemoToken(keys, persona, { now: now(), origin: origin() }) });
  servePlayground(app);
}

// With PORT=0 the port is known only once the listener is open.
function originOf(app: FastifyInstance, { host, port }: HubSettings): string {
  return port === 0 ? new URL(urlOf(app)).origin : new URL(`http://${host}:${port}`).origin;
}
