import { parse, type DocumentNode } from 'graphql';

import { type HubSettings } from '#shared/env.ts';
import { type GatewayKeys } from '#shared/keys.ts';
import { type SubgraphClient } from '#shared/subgraph-client.ts';

import { createAnswerer, type Answerer } from '../answer.ts';
import { limitsOf } from '../guard/limits.ts';
import { type GatewayMetrics } from '../http/internal-server.ts';
import { recordsBy } from '../record/recorded-answer.ts';
import { type Recorder } from '../record/recorder.ts';
import { connectSubgraphs, type Subgraphs, type SubgraphTarget } from '../subgraphs.ts';
import { type ScalarTypes } from '../supergraph/public-schema.ts';
import { readSupergraph, type Supergraph } from '../supergraph/supergraph.ts';

/** Everything that answers over one supergraph: its planner and plans, and the ways to its subgraphs. */
export interface Generation {
  readonly answerer: Answerer;
  readonly supergraph: Pick<Supergraph, 'schema' | 'owners' | 'toldWhoAsks'>;
  readonly subgraphs: Pick<Subgraphs, 'close'>;
  /** Where each subgraph answers, by name. */
  readonly urls: Readonly<Record<string, string>>;
}

/** What a generation is opened with, whatever its supergraph. */
export interface GenerationOptions {
  readonly settings: HubSettings;
  readonly keys: GatewayKeys;
  readonly now: () => Date;
  readonly metrics: GatewayMetrics;
  /** The way to the access log. */
  readonly recorder: Recorder;
  /** Opens the way to one subgraph. */
  readonly open: (target: SubgraphTarget) => SubgraphClient;
  /** Whether anyone may ask about the schema; else only who has signed in. */
  readonly openIntrospection: boolean;
  /** Where the subgraphs of a supergraph answer. Throws when that cannot be told. */
  readonly urlsOf: (supergraph: DocumentNode) => Readonly<Record<string, string>>;
  /** The scalars that are checked; any other takes every value. */
  readonly scalarsOf: (supergraph: DocumentNode) => ScalarTypes;
}

/** Makes a supergraph ready to answer. Throws, with the reason, when it cannot be served. */
export function openGeneration(sdl: string, options: GenerationOptions): Generation {
  const { settings, openIntrospection } = options;
  const document = parse(sdl, { noLocation: true });
  const urls = options.urlsOf(document);
  const supergraph = readSupergraph(sdl, options.scalarsOf(document));
  const { toldWhoAsks } = supergraph;
  const subgraphs = connectSubgraphs({
    ...options,
    urls,
    toldWhoAsks,
    limits: {
      deadlineMs: settings.subgraphDeadlineMs,
      mostBytes: settings.subgraphBytes,
      connections: settings.subgraphConnections,
    },
  });
  const answerer = createAnswerer({
    supergraph,
    subgraphs,
    openIntrospection,
    recordsOf: recordsBy(options.recorder, options.now),
    limits: limitsOf(settings),
    metrics: options.metrics,
    planCounts: options.metrics.plans,
    planDeadlineMs: settings.planDeadlineMs,
    overrideLabels: new Set(settings.overrideLabels),
  });
  return { urls, subgraphs, supergraph, answerer };
}
