import type { PartyRefResolvers } from '#schema/generated/citizens.ts';

import { isMinor, minorsOf } from './for-services.ts';

/** What the gateway wants to know of whoever has just signed in, beside who they are. */
export const PartyRef: Pick<PartyRefResolvers, 'isMinor' | 'minors'> = {
  minors: ({ kind, ref }, _arguments, context) => (kind === 'CITIZEN' ? minorsOf(context, ref) : null),
  isMinor: ({ kind, ref }, _arguments, context) => (kind === 'CITIZEN' ? isMinor(context, ref) : null),
};
