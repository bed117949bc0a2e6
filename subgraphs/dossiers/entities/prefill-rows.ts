import type { AnsweredComponent } from '../rules/component-answer.ts';
import type { PrefilledFieldFacts } from '../rules/prefilled-fields.ts';
import type { SourceTroubleFacts } from '../rules/source-troubles.ts';

/** A prefilled field as resolvers get it. */
export interface PrefilledFieldRow extends PrefilledFieldFacts {
  /** The intake under which it was read. */
  readonly intakeId: string;
}

/** An answered paper as resolvers get it. */
export type PrefilledComponentRow = AnsweredComponent;

/** A source that could not be read, as resolvers get it. */
export type UnavailableSourceRow = SourceTroubleFacts;

/** A prefilled form as resolvers get it. */
export interface PrefillRow {
  readonly procedureId: string;
  readonly intakeId: string;
  readonly fields: readonly PrefilledFieldRow[];
  readonly components: readonly PrefilledComponentRow[];
  readonly unavailable: readonly UnavailableSourceRow[];
  readonly token: string;
}
