import Fastify, { type FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Counter, Registry } from 'prom-client';

import { takeRawJson } from '#shared/http-server.ts';

import type { Draining } from '../alive/draining.ts';
import type { LiveSupergraph } from '../alive/live-supergraph.ts';
import { createOperationMetrics, type OperationMetrics } from '../metrics/operation-metrics.ts';
import { createPlanCounts, type PlanCounts } from '../metrics/plan-metrics.ts';
import { createSubgraphMetrics, type SubgraphMetrics } from '../metrics/subgraph-metrics.ts';
import { createSupergraphMetrics, type SupergraphMetrics } from '../metrics/supergraph-metrics.ts';

/** What the gateway counts. No label holds anything that a client may choose without bound. */
export interface GatewayMetrics extends OperationMetrics, SubgraphMetrics {
  readonly registry: Registry;
  readonly requests: Counter<'status'>;
  readonly plans: PlanCounts;
  readonly supergraph: SupergraphMetrics;
}

/** Makes the gateway's metrics, with those of the process. */
export function createMetrics(): GatewayMetrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: 'hub_graphql_requests_total',
    help: 'GraphQL requests by HTTP status',
    labelNames: ['status'],
    registers: [registry],
  });
  return {
    registry,
    requests,
    plans: createPlanCounts(registry),
    supergraph: createSupergraphMetrics(registry),
    ...createOperationMetrics(registry),
    ...createSubgraphMetrics(registry),
  };
}

/** What the internal listener tells. */
export interface InternalSources {
  readonly metrics: Pick<GatewayMetrics, 'registry'>;
  readonly live: Pick<LiveSupergraph, 'state'>;
  readonly draining: Draining;
}

/**
 * The listener for the hub's own services and monitoring; never exposed beyond loopback. Its `/health/ready` tells what the public
 * one keeps to itself: which supergraph is served, and why a newer one is not.
 */
export function createInternalServer({ metrics, live, draining }: InternalSources): FastifyInstance {
  const app = Fastify();
  takeRawJson(app);
  app.get('/metrics', async (_request, reply) =>
    reply.type(metrics.registry.contentType).send(await metrics.registry.metrics()),
  );
  app.get('/health/ready', (_request, reply) =>
    reply.code(draining.isBegun() ? 503 : 200).send({
      status: draining.isBegun() ? 'not ready' : 'ready',
      supergraph: live.state(),
    }),
  );
  return app;
}
