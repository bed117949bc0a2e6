import type { Item, KnownForm, Paper } from './form.ts';

/** A paper that was uploaded or taken from the store. */
export type HandedPaper =
  | { readonly kind: 'file'; readonly id: string; readonly name: string | null }
  | { readonly kind: 'document'; readonly id: string };

/** All that somebody said on a form. What is known and not corrected is not in `typed`: it is used as its owner holds it. */
export interface Answers {
  readonly typed: Readonly<Record<string, string>>;
  /** By component id. */
  readonly papers: Readonly<Record<string, HandedPaper>>;
}

/** Nothing said yet. */
export const NO_ANSWERS: Answers = { typed: {}, papers: {} };

/** Whether what is known is set aside for what the applicant types. */
export function isCorrected({ typed }: Answers, { key, known }: Item): boolean {
  return known !== null && typed[key] !== undefined;
}

/** The value as it stands now; an empty text: none. */
export function valueOf({ typed }: Answers, { key, known }: Item): string {
  return typed[key] ?? known?.value ?? '';
}

/** Says something; null takes it back, and what is known counts again. */
export function say(answers: Answers, key: string, value: string | null): Answers {
  const { [key]: _before, ...rest } = answers.typed;
  return { ...answers, typed: value === null ? rest : { ...rest, [key]: value } };
}

/** Hands a paper in; null takes it back. */
export function hand(answers: Answers, paper: string, handed: HandedPaper | null): Answers {
  const { [paper]: _before, ...rest } = answers.papers;
  return { ...answers, papers: handed === null ? rest : { ...rest, [paper]: handed } };
}

/** Whether a paper is asked for, with what was said: its case may be claimed by an answer. */
export function isAskedFor(paper: Paper, form: KnownForm, answers: Answers): boolean {
  const { claimedBy } = paper;
  if (!paper.isForThisWay) {
    return false;
  }
  if (claimedBy === null) {
    return paper.isAsked;
  }
  const item = form.items.find(({ key }) => key === claimedBy.field);
  return item !== undefined && claimedBy.values.includes(valueOf(answers, item));
}

/** Whether it is the applicant who has to bring this paper. */
export function isToBring(paper: Paper, form: KnownForm, answers: Answers): boolean {
  const isOpen = paper.answer === 'MUST_SUPPLY' || paper.answer === 'NEEDS_UPDATE';
  return isOpen && !paper.isShownOnly && !paper.isMadeHere && isAskedFor(paper, form, answers);
}
