import { type SubgraphRequest } from '#shared/define.ts';

import { createLogLoaders } from './entities/log-loaders.ts';
import { createPolicyLoaders } from './entities/policy-loaders.ts';
import { createTreeLoaders } from './entities/tree-loaders.ts';

/** Every way to a row of access. What the caller may not see is refused here, whichever door it is asked through. */
export function createLoaders(request: SubgraphRequest) {
  return {
    caller: request.caller,
    ...createLogLoaders(request),
    ...createPolicyLoaders(request),
    ...createTreeLoaders(request.em.getKysely<unknown>()),
  };
}

/** The loaders of one request. */
export type AccessLoaders = ReturnType<typeof createLoaders>;
