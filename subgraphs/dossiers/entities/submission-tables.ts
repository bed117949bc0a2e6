import { DossierCounterSchema } from './dossier-counter.ts';
import { IssuingUnitSchema } from './issuing-unit.ts';
import { PrefillSnapshotSchema } from './prefill-snapshot.ts';
import { SubmissionSchema } from './submission.ts';

/** The tables by which dossiers are taken in. */
export const SUBMISSION_TABLES = [
  IssuingUnitSchema,
  DossierCounterSchema,
  SubmissionSchema,
  PrefillSnapshotSchema,
];
