import { parse } from 'graphql';

import type { HubSettings } from '#shared/env.ts';
import type { GatewayKeys } from '#shared/keys.ts';
import type { Log } from '#shared/log.ts';

import { openGeneration } from './alive/generation.ts';
import type { GenerationOptions } from './alive/generation-options.ts';
import { keepClients } from './alive/kept-clients.ts';
import { openLiveSupergraph, type LiveSupergraph } from './alive/live-supergraph.ts';
import type { Composed, SupergraphSource } from './alive/supergraph-source.ts';
import { createTrials } from './alive/trials.ts';
import type { GatewayMetrics } from './http/internal-server.ts';
import { requireDeclaredTypes } from './supergraph/unknown-types.ts';

/** What answering takes. */
export interface AnsweringOptions extends Pick<
  GenerationOptions,
  'urlsOf' | 'scalarsOf' | 'recorder' | 'macKeyOf' | 'usage'
> {
  readonly settings: HubSettings;
  readonly keys: GatewayKeys;
  readonly log: Log;
  readonly now: () => Date;
  readonly metrics: GatewayMetrics;
  readonly source: SupergraphSource;
  /** Opens the way to one subgraph. Absent: to wherever its URL leads. */
  readonly openWay?: GenerationOptions['open'];
  /** A supergraph of which it is known that the planner takes it. */
  readonly triedSdl?: string;
}

/** Opens the supergraph of a source and the ways to its subgraphs, and follows the source. Fails when there is none to serve. */
export async function openAnswering(options: AnsweringOptions): Promise<LiveSupergraph> {
  const { settings, source } = options;
  // What was served by a run before has been tried by it.
  const tryOnce = createTrials([...source.instead().flatMap(allOf), options.triedSdl]);
  const open = keepClients(options.openWay);
  const generation = { ...options, open, openIntrospection: settings.mode === 'demo' };
  return openLiveSupergraph({
    ...options,
    open: async (composed) => {
      allOf(composed).forEach((sdl) => requireDeclaredTypes(parse(sdl, { noLocation: true })));
      await Promise.all(allOf(composed).map(tryOnce));
      return openGeneration(composed, generation);
    },
    metrics: options.metrics.supergraph,
  });
}

function allOf({ supergraph, contracts }: Composed): readonly string[] {
  return [supergraph, ...contracts.map((contract) => contract.supergraph)];
}
