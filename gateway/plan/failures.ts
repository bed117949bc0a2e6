import { type Words } from '#shared/errors.ts';
import { SubgraphFailure } from '#shared/subgraph-client.ts';

import { fieldError } from './field-error.ts';
import { type Run } from './run-context.ts';
import { type SubgraphError } from './subgraph-answer.ts';

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

/** A failure of a subgraph as it was thrown. Anything else is a fault of the gateway and goes on up. */
export function failureOf(error: unknown): SubgraphFailure {
  if (error instanceof SubgraphFailure) {
    return error;
  }
  throw error;
}

/** Tells that a request failed, at a place in neutral names. */
export function addFailure(run: Run, failure: SubgraphFailure, neutral: Path): void {
  run.errors.add(fieldError(failure.code, WORDS[failure.code], run.clientPath(neutral)));
}

/** Passes on an error that a subgraph told, at a place in neutral names. */
export function addAnswerError(run: Run, error: SubgraphError, neutral: Path): void {
  const path = run.clientPath(neutral);
  run.errors.add({ message: error.message, path, extensions: { ...error.extensions, code: error.code } });
}
