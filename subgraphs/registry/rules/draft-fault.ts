import type { RegistryRefusal } from '#schema/generated/registry.ts';

import { isMemberName } from './member-name.ts';
import { isPlainText, isStorable } from './plain-text.ts';

/** What is handed in for a check. */
export interface HandedIn {
  readonly name: string;
  readonly sdl: string;
  readonly procedures: string | null;
  readonly routingUrl: string | null;
}

/**
 * Why what was handed in is not even checked. Null: it is. What a check finds itself is a finding.
 * @see schema/registry.graphql, CheckSubgraphInput
 */
export function draftFault({ name, sdl, procedures, routingUrl }: HandedIn): RegistryRefusal | null {
  if (!isMemberName(name)) {
    return 'NAME';
  }
  if (!isStorable(sdl) || !isStorable(procedures ?? '')) {
    return 'TOO_LARGE';
  }
  return isPlainText(routingUrl ?? '') ? null : 'TEXT';
}
