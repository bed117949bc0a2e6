import type { HandInMutation } from '../graph/generated/hand-in.ts';
import type { HandInGroupMutation } from '../graph/generated/hand-in-group.ts';

/** What became of what was handed in, whether one procedure or a group. */
export type Outcome = NonNullable<HandInMutation['submitDossier'] | HandInGroupMutation['submitInterlinked']>;

/** What somebody agreed to after they were told of it. */
export interface Confirmed {
  /** A source has changed since the form was filled in. */
  readonly changed: boolean;
  /** There is an open dossier of the same procedure. */
  readonly duplicate: boolean;
}

/** Nothing confirmed yet. */
export const NOTHING_CONFIRMED: Confirmed = { changed: false, duplicate: false };

/** Whether it is in, and its code; null where the dossier cannot be seen. */
export function submittedCode(outcome: Outcome): { readonly code: string | null } | null {
  switch (outcome.__typename) {
    case 'DossierSubmitted':
    case 'InterlinkedSubmitted':
      return { code: outcome.dossier?.code ?? null };
    default:
      return null;
  }
}
