import Fastify, { type FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

/** What the gateway counts. No label holds anything that a client chose. */
export interface GatewayMetrics {
  readonly registry: Registry;
  readonly requests: Counter<'status'>;
  readonly subgraphSeconds: Histogram<'subgraph' | 'outcome'>;
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
  const subgraphSeconds = new Histogram({
    name: 'hub_subgraph_request_seconds',
    help: 'Requests to subgraphs',
    labelNames: ['subgraph', 'outcome'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  });
  return { registry, requests, subgraphSeconds };
}

/** The listener for the hub's own services and monitoring; never exposed beyond loopback. */
export function createInternalServer({ registry }: GatewayMetrics): FastifyInstance {
  const app = Fastify();
  app.get('/metrics', async (_request, reply) =>
    reply.type(registry.contentType).send(await registry.metrics()),
  );
  return app;
}
