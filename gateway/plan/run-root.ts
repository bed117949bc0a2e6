import { SubgraphFailure } from '#shared/subgraph-client.ts';

import { type RootStep } from './executable.ts';
import { addAnswerError, addFailure, failureOf } from './failures.ts';
import { mergeInto } from './merge.ts';
import { applyRewrites } from './rewrites.ts';
import { isAsked } from './root-fields.ts';
import { type Run } from './run-context.ts';
import { readAnswer, type SubgraphAnswer } from './subgraph-answer.ts';
import { usedValues } from './used-values.ts';

/** Asks a subgraph for root fields and adds them to the answer. Nothing is asked when the client's conditions leave none. */
export async function runRoot(step: RootStep, run: Run): Promise<void> {
  const asked = step.fields.find((field) => isAsked(field, run.values));
  if (!asked) {
    return;
  }
  const answer = await askFor(step, run);
  if (answer instanceof SubgraphFailure) {
    addFailure(run, answer, [asked.alias]);
    run.missing.set(run.data, 'FAILED');
    return;
  }
  for (const error of answer.errors) {
    addAnswerError(run, error, error.path.length === 0 ? [asked.alias] : error.path);
  }
  if (answer.data) {
    applyRewrites(answer.data, step.outputRewrites, run.supergraph.schema);
    mergeInto(run.data, answer.data);
  }
}

async function askFor(step: RootStep, run: Run): Promise<SubgraphAnswer | SubgraphFailure> {
  const variables = usedValues(run.values, step.variables);
  const answered = await run
    .ask({ subgraph: step.subgraph, query: step.text, variables, via: '' })
    .catch((error: unknown) => failureOf(error));
  const answer = answered instanceof SubgraphFailure ? answered : readAnswer(answered);
  const saysNothing = answer === null || (!(answer instanceof SubgraphFailure) && isEmpty(answer));
  return saysNothing ? new SubgraphFailure('SUBGRAPH_INVALID', 'no GraphQL answer') : answer;
}

function isEmpty({ data, errors }: SubgraphAnswer): boolean {
  return data === null && errors.length === 0;
}
