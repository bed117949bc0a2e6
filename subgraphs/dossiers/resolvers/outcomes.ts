import { interlinkedOutcomes } from './interlinked.ts';
import { prefilled } from './prefilled.ts';
import { resultOutcomes } from './results.ts';
import { stepOutcomes } from './step-outcomes.ts';
import { submissionOutcomes } from './submission-outcomes.ts';

/** Who answers for what came of prefilling, submitting and the steps after it. */
export const outcomes = {
  ...stepOutcomes,
  ...prefilled,
  ...submissionOutcomes,
  ...interlinkedOutcomes,
  ...resultOutcomes,
};
