import type { DocumentNode } from 'graphql';

import type { HubSettings } from '#shared/env.ts';
import type { GatewayKeys } from '#shared/keys.ts';
import type { MacKeys } from '#shared/mac-keys.ts';
import type { SubgraphClient } from '#shared/subgraph-client.ts';

import type { GatewayMetrics } from '../http/internal-server.ts';
import type { Recorder } from '../record/recorder.ts';
import type { SubgraphTarget } from '../subgraphs.ts';
import type { ScalarTypes } from '../supergraph/public-schema.ts';
import type { OperationCounts } from '../usage/operation-counts.ts';

/** What a generation is opened with, whatever its supergraph. */
export interface GenerationOptions {
  readonly settings: HubSettings;
  readonly keys: GatewayKeys;
  readonly now: () => Date;
  readonly metrics: GatewayMetrics;
  /** Counts for the registry what is asked. Absent: there is none. */
  readonly usage?: Pick<OperationCounts, 'count'> | undefined;
  /** The way to the access log. */
  readonly recorder: Recorder;
  /** Opens the way to one subgraph. */
  readonly open: (target: SubgraphTarget) => SubgraphClient;
  /** Whether anyone may ask about the schema and see plans; else only who has signed in, and plans are for the registry. */
  readonly openIntrospection: boolean;
  /** The MAC keys of requests to a subgraph. Absent: `keys.macTo` tells. */
  readonly macKeyOf?: (subgraph: string) => MacKeys | null;
  /** Where the subgraphs of a supergraph answer. Throws when that cannot be told. */
  readonly urlsOf: (supergraph: DocumentNode) => Readonly<Record<string, string>>;
  /** The scalars that are checked; any other takes every value. */
  readonly scalarsOf: (supergraph: DocumentNode) => ScalarTypes;
}
