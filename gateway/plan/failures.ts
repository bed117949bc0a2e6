import { inBothLanguages, type Words } from '#shared/errors.ts';
import type { SubgraphFailure } from '#shared/subgraph-client.ts';

import type { PlacelessError } from './neutral-errors.ts';
import type { Run } from './run-context.ts';
import type { SubgraphError } from './subgraph-answer.ts';

type Path = readonly (string | number)[];

const WORDS: Readonly<Record<SubgraphFailure['code'], Words>> = {
  SUBGRAPH_UNAVAILABLE: {
    vi: 'Chủ dữ liệu hiện không trả lời. Hãy thử lại sau.',
    en: 'The owner of these data does not answer now. Try again later.',
  },
  SUBGRAPH_INVALID: {
    vi: 'Chủ dữ liệu trả lời không đúng hợp đồng.',
    en: 'The owner of these data answered what does not fit the contract.',
  },
};

/** A failure and whose it is. */
export interface FailedOwner {
  /** The name of the subgraph, which is public. Where it answers is not told. */
  readonly subgraph: string;
  readonly failure: SubgraphFailure;
}

/** What is told of a failure of a subgraph: whose it is and, where that is known, since when. */
export function failureError({ subgraph, failure: { code, since } }: FailedOwner): PlacelessError {
  const extensions = { code, subgraph, ...(since && { since: since.toISOString() }) };
  return { message: inBothLanguages(WORDS[code]), extensions };
}

/** Tells that a request failed, at a place in neutral names. */
export function addFailure(run: Run, failed: FailedOwner, path: Path): void {
  run.errors.add(path, failureError(failed));
}

/** Passes on an error that a subgraph told, at a place in neutral names. */
export function addAnswerError(run: Run, { message, code, extensions }: SubgraphError, path: Path): void {
  run.errors.add(path, { message, extensions: { ...extensions, code } });
}
