import type { Kysely } from 'kysely';

import type { Caller } from '#shared/caller.ts';

import type { StepName } from '../rules/dossier-step.ts';
import type { DossierStatus } from '../rules/dossier-status.ts';
import type { StepRefusalCode } from '../rules/step-refusal-text.ts';
import type { DossierEventRow } from './dossier-event.ts';
import type { DossierRow } from './dossier.ts';

/** What a change may look at and write to, while nobody else changes the dossier. */
export interface StepWork {
  readonly db: Kysely<unknown>;
  readonly dossier: DossierRow;
  readonly history: readonly DossierEventRow[];
  readonly actor: Caller;
  readonly now: Date;
}

/** What a step changes beside the status that its name says. */
export interface StepEffect {
  /** Instead of the status that the step leads to. */
  readonly status?: DossierStatus;
  /** The new date that it gives. */
  readonly dueAt?: Date;
  readonly columns?: Partial<Pick<DossierRow, 'processingUnit' | 'ratingScore' | 'ratedAt'>>;
}

/** A step to take. */
export interface StepToTake {
  readonly name: StepName;
  readonly reason: string | null;
  /** Writes what belongs to the step. A refusal undoes what it wrote. */
  readonly change?: (work: StepWork) => Promise<StepEffect | StepRefusalCode>;
}
