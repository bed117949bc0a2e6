import type { HubSettings } from '#shared/env.ts';
import { USUAL_LIMITS, type LimitSettings } from '#shared/limit-settings.ts';

/** What one request of a client may cost before it is looked at closer. */
export type Limits = LimitSettings;

/** The limits of a hub that sets none. */
export const DEFAULT_LIMITS: Limits = USUAL_LIMITS;

/** The limits that a hub is told from outside. */
export function limitsOf({ limits }: Pick<HubSettings, 'limits'>): Limits {
  return limits;
}

/** The same limits, but that one text may be as long as all variables together: a schema is one text. */
export function withLongTexts(limits: Limits): Limits {
  return { ...limits, textLength: limits.variablesLength };
}
