import type { SubgraphRequest } from '#shared/define.ts';

import { createLogLoaders } from './entities/log-loaders.ts';
import { createPolicyLoaders } from './entities/policy-loaders.ts';
import { createQuestionLoaders } from './entities/question-loaders.ts';
import { createReviewLoaders } from './entities/review-loaders.ts';
import { createSaidLoaders } from './entities/said-loaders.ts';
import { createTreeLoaders } from './entities/tree-loaders.ts';
import { createWordLoaders } from './entities/word-loaders.ts';

/** Every way to a row of access. What the caller may not see is refused here, whichever door it is asked through. */
export function createLoaders(request: SubgraphRequest) {
  const log = createLogLoaders(request);
  return {
    caller: request.caller,
    ...log,
    ...createWordLoaders(request, log.reader),
    ...createQuestionLoaders(request),
    ...createPolicyLoaders(request),
    ...createReviewLoaders(request),
    ...createSaidLoaders(request),
    ...createTreeLoaders(request.em.getKysely<unknown>()),
  };
}

/** The loaders of one request. */
export type AccessLoaders = ReturnType<typeof createLoaders>;
