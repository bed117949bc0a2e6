import type { SubgraphRequest } from '#shared/define.ts';

import { createBoardLoaders } from './entities/board-loaders.ts';
import { createEventLoaders } from './entities/event-loaders.ts';
import { createProposalLoaders } from './entities/proposal-loaders.ts';
import { createUsageLoaders } from './entities/usage-loaders.ts';
import { createVersionLoaders } from './entities/version-loaders.ts';

/** Every way to a row of the registry. What the caller may not see loads as null, as if it did not exist. */
export function createLoaders(request: Pick<SubgraphRequest, 'caller' | 'em' | 'now'>) {
  return {
    ...createBoardLoaders(request),
    ...createVersionLoaders(request),
    ...createUsageLoaders(request),
    ...createProposalLoaders(request),
    ...createEventLoaders(request),
  };
}

/** The loaders of one request. */
export type RegistryLoaders = ReturnType<typeof createLoaders>;
