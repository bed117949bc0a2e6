import type { DocumentNode } from 'graphql';

import type { HubSettings } from '#shared/env.ts';
import { guardedConnect } from '#shared/guarded-connect.ts';
import type { GatewayKeys } from '#shared/keys.ts';
import { createSubgraphClient } from '#shared/subgraph-client.ts';
import { subgraphLimits } from '#shared/subgraph-limits.ts';

import type { GenerationOptions } from '../alive/generation-options.ts';
import { readRoutingUrls } from '../supergraph/routing-urls.ts';

/** How a hub's gateway reaches its own subgraphs, and how those of ministries. */
export interface HubWays extends Required<Pick<GenerationOptions, 'urlsOf' | 'macKeyOf'>> {
  readonly openWay: GenerationOptions['open'];
}

/** What the ways are made of. */
export interface HubWaysOptions {
  readonly keys: Pick<GatewayKeys, 'macTo' | 'macToMember'>;
  /** Where each of the hub's own subgraphs answers, by name. */
  readonly own: Readonly<Record<string, string>>;
  readonly settings: Pick<HubSettings, 'mode' | 'memberNetworks'>;
}

const REGISTRY = 'registry';
// It may check a large schema; whoever else asks it waits no longer than their own request does.
const REGISTRY_DEADLINE_MS = 60_000;

/** The hub's own subgraphs answer where the settings say; members where the supergraph says, and only at addresses where members may be. */
export function waysToMembers({ keys, own, settings }: HubWaysOptions): HubWays {
  const { mode, memberNetworks: networks } = settings;
  const connect = guardedConnect({ mode, networks }, subgraphLimits().connectMs);
  return {
    urlsOf: (supergraph: DocumentNode) => ({ ...readRoutingUrls(supergraph), ...own }),
    openWay: (target) => {
      if (target.name === REGISTRY) {
        return createSubgraphClient({
          ...target,
          limits: { ...target.limits, deadlineMs: REGISTRY_DEADLINE_MS },
        });
      }
      return createSubgraphClient(target.name in own ? target : { ...target, connect });
    },
    macKeyOf: (name) => (name in own ? (keys.macTo.get(name) ?? null) : keys.macToMember(name)),
  };
}
