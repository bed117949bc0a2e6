import { SubgraphFailure } from '#shared/subgraph-client.ts';

import { type RootStep } from './executable.ts';
import { addAnswerError, addFailure, failureOf } from './failures.ts';
import { mergeInto } from './merge.ts';
import { applyRewrites } from './rewrites.ts';
import { type Run } from './run-context.ts';
import { readAnswer } from './subgraph-answer.ts';
import { usedValues } from './used-values.ts';

/** Asks a subgraph for root fields and adds them to the answer. */
export async function runRoot(step: RootStep, run: Run): Promise<void> {
  const variables = usedValues(run.values, step.variables);
  const answered = await run
    .ask({ subgraph: step.subgraph, query: step.text, variables, via: '' })
    .catch((error: unknown) => failureOf(error));
  const answer = answered instanceof SubgraphFailure ? null : readAnswer(answered);
  if (!answer) {
    const failure =
      answered instanceof SubgraphFailure
        ? answered
        : new SubgraphFailure('SUBGRAPH_INVALID', 'no GraphQL answer');
    addFailure(run, failure, rootPath(step.text));
    run.missing.set(run.data, 'FAILED');
    return;
  }
  for (const error of answer.errors) {
    addAnswerError(run, error, error.path);
  }
  if (answer.data) {
    applyRewrites(answer.data, step.outputRewrites);
    mergeInto(run.data, answer.data);
  }
}

// The neutral name of the first root field that was asked.
function rootPath(text: string): readonly string[] {
  const [, name] = /\{\s*(?:\.\.\.[^{]*\{\s*)*(f\d+_)/.exec(text) ?? [];
  return name === undefined ? [] : [name];
}
