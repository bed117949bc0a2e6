import type { Draft } from '../reading/draft.ts';
import type { Proposal } from '../reading/proposal.ts';
import { askedTwice } from './asked-twice.ts';
import { repeatedDescriptions } from './repeated-descriptions.ts';
import { repeatedNames } from './repeated-names.ts';
import { repeatedShapes } from './repeated-shapes.ts';

/** What a proposal would keep or ask for although another owner already answers it, in its SDL and in the procedures that come with it. */
export function onceOnly(proposal: Proposal, procedures: string | null): readonly Draft[] {
  return [
    ...repeatedNames(proposal),
    ...repeatedShapes(proposal),
    ...repeatedDescriptions(proposal),
    ...(procedures === null ? [] : askedTwice(proposal, procedures)),
  ];
}
