import * as v from 'valibot';

import { purposeSchema, type PurposeRules } from '#shared/purposes.ts';

import type { RightLookups } from '../../gateway/policies/right-lookups.ts';
import { createRights, type Rights } from '../../gateway/policies/rights.ts';
import purposes from '../../subgraphs/access/seed/purposes.json' with { type: 'json' };

/** The purposes that the hub brings with it, by code. */
export const SAMPLE_PURPOSES: ReadonlyMap<string, PurposeRules> = new Map(
  v.parse(v.array(purposeSchema), purposes).map((purpose) => [purpose.code, purpose]),
);

const NOBODY: RightLookups = {
  caseFile: () => Promise.resolve(null),
  minorsOf: () => Promise.resolve([]),
  isMinor: () => Promise.resolve(false),
  learnFamily: () => undefined,
  rightsOf: () => Promise.resolve([]),
};

/** Rights by the purposes that the hub brings with it, over owners that know nobody but whom these name. */
export function sampleRights(known: Partial<RightLookups> = {}): Rights {
  return createRights({ purposes: { current: () => SAMPLE_PURPOSES }, lookups: { ...NOBODY, ...known } });
}
