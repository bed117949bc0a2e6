import { inBothLanguages, type Words } from './errors.ts';

/** Thrown when a command cannot run as it was asked to: a missing file, a number that is none. The command line answers exit 2. */
export class UsageError extends Error {
  constructor(words: Words) {
    super(inBothLanguages(words));
    this.name = 'UsageError';
  }
}
