import type { Draft } from '../reading/draft.ts';
import type { Proposal } from '../reading/proposal.ts';
import { confusableLetters } from './confusable-letters.ts';
import { confusableNames } from './confusable-names.ts';
import { descriptions } from './descriptions.ts';
import { entityKeys } from './entity-keys.ts';
import { inertTexts } from './inert-texts.ts';
import { names } from './names.ts';
import { nullability } from './nullability.ts';
import { pagination } from './pagination.ts';
import { personalData } from './personal-data.ts';

const RULES: readonly ((proposal: Proposal) => readonly Draft[])[] = [
  descriptions,
  inertTexts,
  confusableLetters,
  names,
  confusableNames,
  personalData,
  nullability,
  entityKeys,
  pagination,
];

/** Everything in which a proposed SDL does not read as the hub's do. */
export function lint(proposal: Proposal): readonly Draft[] {
  return RULES.flatMap((rule) => rule(proposal));
}
