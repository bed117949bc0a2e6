import { foldFiguresWorker } from './fold-figures.ts';
import { followProcedures } from './follow-procedures.ts';
import { followUnits } from './follow-units.ts';
import { forgetChangesWorker } from './forget-changes.ts';
import { forgetFiles } from './forget-files.ts';
import { placeChangesWorker } from './place-changes.ts';
import { runErrands } from './run-errands.ts';

/** What dossiers does by itself while it runs. */
export const WORKERS = [
  followUnits,
  followProcedures,
  forgetFiles,
  forgetChangesWorker,
  placeChangesWorker,
  foldFiguresWorker,
  runErrands,
];
