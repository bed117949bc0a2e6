import type { FastifyInstance } from 'fastify';

import type { HubSettings } from '#shared/env.ts';
import { urlOf } from '#shared/http-server.ts';
import type { Log } from '#shared/log.ts';

import { openAnswering, type AnsweringOptions } from '../answering.ts';
import { readClientRules, type ClientRules } from '../http/client-rules.ts';
import { createGatewayServer } from '../http/gateway-server.ts';
import { createInternalServer, createMetrics, type GatewayMetrics } from '../http/internal-server.ts';
import { createDraining, turnAwayWhenDraining, type Draining } from './draining.ts';
import type { LiveSupergraph } from './live-supergraph.ts';

/** The two servers of a gateway, not listening yet, and what answers behind them. */
export interface Servers {
  readonly app: FastifyInstance;
  readonly internal: FastifyInstance;
  readonly live: LiveSupergraph;
  readonly draining: Draining;
  readonly settings: HubSettings;
  readonly rules: ClientRules;
  readonly log: Log;
  readonly metrics: GatewayMetrics;
  /** Counts an answer of `/graphql` by its status. */
  readonly answered: (status: number) => void;
  /** Where clients find the gateway, without a path. */
  readonly origin: () => string;
}

/** Opens the supergraph and makes the public server, which counts its answers and knows when it is to go, and the internal one. */
export async function createServers(options: Omit<AnsweringOptions, 'metrics'>): Promise<Servers> {
  const { settings, log } = options;
  const rules = readClientRules(settings);
  const metrics = createMetrics();
  const live = await openAnswering({ ...options, metrics });
  const draining = createDraining();
  const app = createGatewayServer(rules.limits, log);
  turnAwayWhenDraining(app, draining);
  const answered = createCount(metrics);
  countRequests(app, answered);
  const internal = createInternalServer({ metrics, live, draining });
  return {
    app,
    internal,
    live,
    draining,
    settings,
    rules,
    log,
    metrics,
    answered,
    origin: () => originOf(urlOf(app), settings),
  };
}

function createCount({ requests }: Pick<GatewayMetrics, 'requests'>): Servers['answered'] {
  const counters = new Map<number, ReturnType<typeof requests.labels>>();
  return (status) => {
    const counter = counters.get(status) ?? requests.labels(String(status));
    counters.set(status, counter);
    counter.inc();
  };
}

function countRequests(app: FastifyInstance, answered: Servers['answered']): void {
  app.addHook('onResponse', (request, { statusCode }, done) => {
    if (request.routeOptions.url === '/graphql') {
      answered(statusCode);
    }
    done();
  });
}

// With PORT=0 the port is known only once the listener is open.
function originOf(listening: string, { host, port }: HubSettings): string {
  return new URL(port === 0 ? listening : `http://${host}:${port}`).origin;
}
