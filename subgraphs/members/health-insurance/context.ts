import type { SubgraphRequest } from '#shared/define.ts';
import { vietnamDay } from '#shared/vietnam-day.ts';

import { createLoaders, type HealthInsuranceLoaders } from './loaders.ts';

/** What a resolver of health insurance may touch. */
export interface HealthInsuranceContext {
  /** The coordinate that this request's references come from, such as Dossier.owner. */
  readonly via: string;
  /** Today in Vietnam, YYYY-MM-DD. */
  readonly today: string;
  readonly loaders: HealthInsuranceLoaders;
}

/** The context of one request. */
export function createContext(request: SubgraphRequest): HealthInsuranceContext {
  return { via: request.via, today: vietnamDay(request.now), loaders: createLoaders(request) };
}
