import { SubgraphFailure } from '#shared/subgraph-client.ts';

import type { SubgraphOperation } from './executable.ts';
import type { Run, SubgraphRequest } from './run-context.ts';
import type { Timings } from './shown-plan.ts';
import { readAnswer, type SubgraphAnswer } from './subgraph-answer.ts';

/** What a subgraph answered, or why it gave nothing that can be used. */
export type Reply = SubgraphAnswer | SubgraphFailure;

/** Sends a step's request. Equal requests of one run are sent once; never those of two runs, which are two callers'. */
export function askOwner(
  run: Run,
  step: SubgraphOperation,
  { body, via, isMutation }: Pick<SubgraphRequest, 'body' | 'via' | 'isMutation'>,
): Promise<Reply> {
  const { subgraph, mayRepeat, template } = step;
  // Of an answer that several steps use each makes a copy, which pieces of its bytes would not outlive.
  const asked = { subgraph, body, via, isMutation, ...(!mayRepeat && { read: template.read }) };
  return run.timings ? timed(run.timings, step, () => reply(run, step, asked)) : reply(run, step, asked);
}

async function reply(run: Run, step: SubgraphOperation, asked: SubgraphRequest): Promise<Reply> {
  try {
    const answer = await (step.mayRepeat ? askOnce(run, asked) : run.ask(asked));
    return (
      readAnswer(answer, step.template.asked) ?? new SubgraphFailure('SUBGRAPH_INVALID', 'no GraphQL answer')
    );
  } catch (error) {
    if (error instanceof SubgraphFailure) {
      return error;
    }
    // A fault of the gateway itself.
    throw error;
  }
}

async function timed(
  { began, requests }: Timings,
  step: SubgraphOperation,
  ask: () => Promise<Reply>,
): Promise<Reply> {
  const from = performance.now();
  const given = await ask();
  const outcome = given instanceof SubgraphFailure ? given.code : 'ANSWERED';
  requests.set(step, { startMs: from - began, tookMs: performance.now() - from, outcome });
  return given;
}

async function askOnce(run: Run, request: SubgraphRequest): Promise<unknown> {
  const key = `${request.subgraph} ${request.via} ${request.body.toString()}`;
  const known = run.asked.get(key) ?? run.ask(request);
  run.asked.set(key, known);
  // Each step makes the answer its own, piece by piece.
  return structuredClone(await known);
}
