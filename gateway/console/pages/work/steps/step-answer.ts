import type { AnyVariables, TypedDocumentNode } from 'urql';

import type { Sent } from '../../../graph/use-send.ts';
import type { ReturnResultMutation } from './generated/return-result.ts';

/** What came of any step: returning a result has all the outcomes that others have, and one more. */
export interface StepAnswer {
  readonly step: ReturnResultMutation['step'];
}

/** What became of a step, as the page tells it. */
export type StepOutcome = NonNullable<StepAnswer['step']>;

/** The state of a dossier that somebody else was quicker to change. */
export type ChangedDossier = NonNullable<
  Extract<StepOutcome, { readonly __typename: 'DossierChangedMeanwhile' }>['dossier']
>;

/** Sends the change of a step. */
export type SendStep = <Variables extends AnyVariables>(
  change: TypedDocumentNode<StepAnswer, Variables>,
  variables: Variables,
) => Promise<Sent<StepAnswer>>;
