import type { Caller } from '#shared/caller.ts';

import { countedOperation, type OperationWatch } from './metrics/counted-operation.ts';
import { createChecks, type Checked } from './plan/checked-request.ts';
import { execute } from './plan/execute.ts';
import type { GraphqlRequest } from './plan/graphql-request.ts';
import { createOperations, type Operations, type OperationsOptions } from './plan/operations.ts';
import { subscribe, type Listener } from './plan/subscribe.ts';
import type { Written } from './plan/write-answer.ts';
import { explanations } from './policies/explanations.ts';
import type { RecordsOf } from './record/recorded-answer.ts';
import type { PassedOn, Subgraphs } from './subgraphs.ts';

/** Answers GraphQL requests over one supergraph. */
export interface Answerer extends Pick<Operations, 'prepare' | 'recent'> {
  /** Answers a query or mutation. Fails with RequestError when it is not run. `signal` ends it before its time. */
  readonly answer: (request: GraphqlRequest, caller: Caller, signal?: AbortSignal) => Promise<Written>;
  /** Opens a subscription, or answers anything else once. Fails with RequestError when it is not run. */
  readonly subscribe: (request: GraphqlRequest, listener: Listener) => Promise<AsyncGenerator<Written>>;
}

/** What answering takes. */
export interface AnswererOptions extends OperationsOptions, OperationWatch {
  readonly subgraphs: Pick<Subgraphs, 'ask' | 'subscribe'>;
  /** Whether anyone may ask about the schema and see plans; else only who has signed in, and plans are for the registry. */
  readonly openIntrospection: boolean;
  /** Puts on record what is seen of people. */
  readonly recordsOf: RecordsOf;
}

const NOTHING_PASSED_ON: PassedOn = {};

/** Puts together what answers: checks in the order of their cost, then the plan, then the subgraphs. */
export function createAnswerer(options: AnswererOptions): Answerer {
  const { supergraph, subgraphs } = options;
  const operations = createOperations(options);
  const checks = createChecks(options, operations);
  const run = async (checked: Checked, caller: Caller, signal?: AbortSignal): Promise<Written> => {
    const planned = await operations.plan(checked.prepared, checked.values, caller);
    const { trace, deadlineAt } = checked.passedOn ?? NOTHING_PASSED_ON;
    const own = planned.asksGateway
      ? await explanations(planned, { ...checked, caller }, { operations, marks: supergraph })
      : undefined;
    // Awaited, for a promise that is handed on takes three turns of the queue in place of one.
    return await execute(planned, {
      ...checked,
      supergraph,
      own,
      record: options.recordsOf(caller),
      ask: (request) => subgraphs.ask({ ...request, trace, deadlineAt }, caller, signal),
    });
  };
  return {
    answer: (request, caller, signal) => {
      const checked = checks.answerable(request, caller);
      const { prepared } = checked;
      return countedOperation(options, { prepared, caller }, () => run(checked, caller, signal));
    },
    subscribe: async (request, listener) => {
      const caller = await listener.callerNow();
      const checked = checks.streamable(request, caller);
      options.usage?.count(checked.prepared, caller);
      const planned = await operations.plan(checked.prepared, checked.values, caller);
      return subscribe(
        { ...checked, ...listener, supergraph, subgraphs, caller, record: options.recordsOf(caller) },
        planned,
      );
    },
    prepare: operations.prepare,
    recent: operations.recent,
  };
}
