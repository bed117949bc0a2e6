import type { SuggestionDraft } from '../rules/suggestions-for.ts';

/** A suggestion as resolvers get it. */
export interface SuggestionRow {
  readonly draft: SuggestionDraft;
  /** Who is told. */
  readonly personRef: string;
  /** The version in force today. Null: there is none. */
  readonly procedureId: string | null;
}
