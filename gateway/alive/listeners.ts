import type { FastifyInstance } from 'fastify';

import { INTERNAL_PORT_STEP, type HubSettings } from '#shared/env.ts';
import { urlOf } from '#shared/http-server.ts';

import { closeInOrder, type Draining } from './draining.ts';
import type { LiveSupergraph } from './live-supergraph.ts';

/** A gateway that answers. */
export interface RunningGateway {
  readonly url: string;
  /** The listener for the hub's own services and monitoring, on loopback. */
  readonly internalUrl: string;
  /** Reads the supergraph again now. */
  readonly reload: () => Promise<void>;
  /** Tells everyone to go elsewhere, and goes on answering those who come: the time in which a load balancer takes notice. */
  readonly drain: () => void;
  /** Finishes what is under way, then closes everything that the start opened. */
  readonly stop: () => Promise<void>;
}

/** What a gateway is made of. */
export interface Listeners {
  readonly app: FastifyInstance;
  readonly internal: FastifyInstance;
  readonly live: LiveSupergraph;
  readonly draining: Draining;
  readonly settings: Pick<HubSettings, 'host' | 'port' | 'gatewayUrl' | 'requestDeadlineMs'>;
  /** The port of the internal listener. Absent: a fixed step above the public one, or any that is free. */
  readonly internalPort?: number | undefined;
  /** Closes what else was opened, after the last answer. */
  readonly closeRest?: () => Promise<void>;
}

// What a request may take beyond its deadline to be written.
const WRITING_MS = 1_000;

/** Opens both listeners. When one cannot be opened, everything is closed again. */
export async function openListeners(listeners: Listeners): Promise<RunningGateway> {
  const { app, internal, live, draining, settings } = listeners;
  const { host, port, gatewayUrl } = settings;
  const internalPort = listeners.internalPort ?? (port === 0 ? 0 : port + INTERNAL_PORT_STEP);
  const drain = (): void => {
    draining.begin();
    live.endStreams();
  };
  const stop = async (): Promise<void> => {
    drain();
    await closeInOrder(app, settings.requestDeadlineMs + WRITING_MS);
    await Promise.all([internal.close(), live.close(), listeners.closeRest?.()]);
  };
  try {
    await app.listen({ host, port });
    // Services that run apart find it under HUB_GATEWAY_URL, so it is there where the gateway itself is.
    await internal.listen({ host: gatewayUrl === null ? '127.0.0.1' : host, port: internalPort });
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: urlOf(app), internalUrl: urlOf(internal), reload: live.reload, drain, stop };
}
