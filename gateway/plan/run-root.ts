import { SubgraphFailure } from '#shared/subgraph-client.ts';

import { askOwner } from './ask-owner.ts';
import type { RootStep } from './executable.ts';
import { addAnswerError, addFailure } from './failures.ts';
import { mergeInto } from './merge.ts';
import { requestBody } from './request-template.ts';
import { applyRewrites } from './rewrites.ts';
import type { Run } from './run-context.ts';
import type { SubgraphAnswer } from './subgraph-answer.ts';

/** Asks a subgraph for root fields and adds them to the answer. */
export async function runRoot(step: RootStep, run: Run): Promise<void> {
  const body = requestBody(step.template, run.values, []);
  const reply = await askOwner(run, step, { body, via: '', isMutation: step.operation === 'mutation' });
  if (reply instanceof SubgraphFailure) {
    failRoot(step, run, reply);
  } else {
    addRoot(step, run, reply);
  }
}

/** Adds what a subgraph answered for root fields, or an event of its stream. */
export function addRoot(step: RootStep, run: Run, answer: SubgraphAnswer): void {
  if (answer.data === null && answer.errors.length === 0) {
    failRoot(step, run, new SubgraphFailure('SUBGRAPH_INVALID', 'neither data nor errors'));
    return;
  }
  for (const error of answer.errors) {
    addAnswerError(run, error, error.path.length === 0 ? [step.firstField] : error.path);
  }
  if (answer.data) {
    applyRewrites(answer.data, step.outputRewrites, run.supergraph.schema);
    mergeInto(run.data, answer.data, run.supergraph.schema);
  }
}

function failRoot({ firstField, subgraph }: RootStep, run: Run, failure: SubgraphFailure): void {
  addFailure(run, { subgraph, failure }, [firstField]);
  run.missing.set(run.data, 'FAILED');
}
