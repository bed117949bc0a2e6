import { parse } from 'graphql';

import { type HubSettings } from '#shared/env.ts';
import { type GatewayKeys } from '#shared/keys.ts';
import { type Log } from '#shared/log.ts';

import { openGeneration, type GenerationOptions } from './alive/generation.ts';
import { keepClients } from './alive/kept-clients.ts';
import { keepLastGood } from './alive/last-good.ts';
import { openLiveSupergraph, type LiveSupergraph } from './alive/live-supergraph.ts';
import { createTrials } from './alive/trials.ts';
import { type GatewayMetrics } from './http/internal-server.ts';
import { requireDeclaredTypes } from './supergraph/unknown-types.ts';

/** What answering takes. */
export interface AnsweringOptions extends Pick<GenerationOptions, 'urlsOf' | 'scalarsOf' | 'recorder'> {
  readonly settings: HubSettings;
  readonly keys: GatewayKeys;
  readonly log: Log;
  readonly now: () => Date;
  readonly metrics: GatewayMetrics;
  /** The path of the supergraph. */
  readonly file: string;
  /** A supergraph of which it is known that the planner takes it. */
  readonly triedSdl?: string;
}

/** Opens the supergraph of a file and the ways to its subgraphs, and follows the file. Fails when there is none to serve. */
export async function openAnswering(options: AnsweringOptions): Promise<LiveSupergraph> {
  const { settings, file } = options;
  const lastGood = keepLastGood(settings.dataDir, file);
  // What was served by a run before has been tried by it.
  const tryOnce = createTrials([lastGood.read(), options.triedSdl]);
  const generation = { ...options, open: keepClients(), openIntrospection: settings.mode === 'demo' };
  return openLiveSupergraph({
    ...options,
    open: async (sdl) => {
      requireDeclaredTypes(parse(sdl, { noLocation: true }));
      await tryOnce(sdl);
      return openGeneration(sdl, generation);
    },
    lastGood,
    metrics: options.metrics.supergraph,
  });
}
