import { type Caller } from '#shared/caller.ts';

import { type Limits } from './guard/limits.ts';
import { checkIntrospection, checkKind, checkValues } from './plan/check-operation.ts';
import { clientValues } from './plan/client-values.ts';
import { execute, type Executed } from './plan/execute.ts';
import { createOperations, type OperationText } from './plan/operations.ts';
import { variableValues, type Values } from './plan/variable-values.ts';
import { type Subgraphs } from './subgraphs.ts';
import { type Supergraph } from './supergraph/supergraph.ts';

/** One GraphQL request of a client. */
export interface GraphqlRequest extends OperationText {
  readonly variables: Values;
  /** GET: only queries may be run. */
  readonly readOnly: boolean;
}

/** Answers GraphQL requests over one supergraph. */
export interface Answerer {
  /** Fails with RequestError when the request is not run. `signal` ends it. */
  readonly answer: (request: GraphqlRequest, caller: Caller, signal: AbortSignal) => Promise<Executed>;
}

/** What answering takes. */
export interface AnswererOptions {
  readonly supergraph: Supergraph;
  readonly subgraphs: Subgraphs;
  readonly limits: Limits;
  /** Whether anyone may ask about the schema; else only who has signed in. */
  readonly openIntrospection: boolean;
}

/** Puts together what answers: checks in the order of their cost, then the plan, then the subgraphs. */
export function createAnswerer(options: AnswererOptions): Answerer {
  const { supergraph, subgraphs, limits } = options;
  const operations = createOperations(supergraph, limits);
  return {
    answer: async (request, caller, signal) => {
      const { id, prepared } = operations.prepare(request);
      checkKind(prepared, request);
      checkIntrospection(prepared, caller, options);
      const given = clientValues(supergraph.schema, prepared.definition, request.variables);
      const values = variableValues(prepared.normal.variables.all(), given);
      checkValues(prepared, values, limits);
      const planned = await operations.plan(id, prepared, caller);
      return execute(planned, {
        supergraph,
        values,
        clientValues: given,
        ask: (asked) => subgraphs.ask(asked, caller, signal),
      });
    },
  };
}
