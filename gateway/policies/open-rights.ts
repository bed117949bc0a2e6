import type { ServiceCalls } from '#shared/service-calls.ts';

import { followPurposes, type FollowedPurposes, type FollowOptions } from './purpose-snapshot.ts';
import { createRightLookups, type RightLookups } from './right-lookups.ts';
import { createRights, type Rights } from './rights.ts';

/** Rights over purposes that are followed until `stop`. */
export interface OpenedRights {
  readonly rights: Rights;
  readonly purposes: FollowedPurposes;
  readonly lookups: RightLookups;
}

/** Opens the rights of a hub: asks for the purposes once, and goes on asking. Without an answer nobody's data is read until there is one. */
export async function openRights(
  options: FollowOptions & { readonly services: ServiceCalls },
): Promise<OpenedRights> {
  const purposes = followPurposes(options);
  await purposes.refresh();
  const lookups = createRightLookups(options.services, options.now);
  return { purposes, lookups, rights: createRights({ purposes, lookups }) };
}
