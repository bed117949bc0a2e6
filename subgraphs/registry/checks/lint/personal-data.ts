import type { Draft } from '../reading/draft.ts';
import type { Proposal } from '../reading/proposal.ts';
import { keptGuards } from './kept-guards.ts';
import { personalDirective } from './personal-directive.ts';
import { personalFields } from './personal-fields.ts';

/** Everything that keeps data about people under its owner's rules. */
export function personalData(proposal: Proposal): readonly Draft[] {
  return [...personalDirective(proposal), ...personalFields(proposal), ...keptGuards(proposal)];
}
