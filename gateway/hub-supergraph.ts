import { scalarTypes } from '#schema/scalars/scalar-types.ts';
import { readSupergraphSdl } from '#schema/sdl.ts';
import type { HubKeys } from '#shared/key-file.ts';
import { lastingKeysOf } from '#shared/lasting-key.ts';

import { registrySource, type RegistrySourceOptions } from './alive/registry-source.ts';
import type { AnsweringOptions } from './answering.ts';
import { waysToMembers, type HubWaysOptions } from './reach/ways-to-members.ts';

/** What a hub's gateway serves, and how it reaches who answers it. */
export type HubSupergraph = Pick<
  AnsweringOptions,
  'source' | 'triedSdl' | 'scalarsOf' | 'urlsOf' | 'macKeyOf' | 'openWay'
>;

/** What that is made of. */
export interface HubSupergraphOptions
  extends HubWaysOptions, Pick<RegistrySourceOptions, 'services' | 'dataDir' | 'log'> {
  readonly hubKeys: HubKeys;
}

/** The graph of a hub: what the registry has released, else what came with the program. */
export function hubSupergraph(options: HubSupergraphOptions): HubSupergraph {
  const committed = readSupergraphSdl();
  return {
    ...waysToMembers(options),
    source: registrySource({
      ...options,
      registryKeys: () => lastingKeysOf(options.hubKeys, 'registry'),
      committed,
    }),
    // What was committed was planned by every test.
    triedSdl: committed,
    scalarsOf: () => scalarTypes,
  };
}
