import type { Caller } from '#shared/caller.ts';

import type { AnswererOptions } from '../answer.ts';
import { withLongTexts } from '../guard/limits.ts';
import type { PassedOn } from '../subgraphs.ts';
import {
  checkIntrospection,
  checkKind,
  checkPlanShown,
  checkReadOnly,
  checkValues,
} from './check-operation.ts';
import type { Execution } from './execute.ts';
import type { GraphqlRequest } from './graphql-request.ts';
import type { Operations } from './operations.ts';
import { variableValues } from './variable-values.ts';

/** A request that may be planned for its caller. */
export interface Checked extends Pick<Execution, 'prepared' | 'values' | 'clientValues' | 'showsPlan'> {
  readonly passedOn: PassedOn | undefined;
  readonly callerFor: GraphqlRequest['callerFor'] | undefined;
}

/** The checks before a request is planned, the cheapest first. They fail with RequestError. */
export interface Checks {
  /** For a query or mutation that is answered once. */
  readonly answerable: (request: GraphqlRequest, caller: Caller) => Checked;
  /** For any operation that is answered as a stream. */
  readonly streamable: (request: GraphqlRequest, caller: Caller) => Checked;
}

/** Makes the checks of one supergraph. */
export function createChecks(
  options: Pick<AnswererOptions, 'limits' | 'openIntrospection'>,
  operations: Pick<Operations, 'prepare'>,
): Checks {
  const { limits } = options;
  const forSchemas = withLongTexts(limits);
  const check = (request: GraphqlRequest, caller: Caller): Checked => {
    const prepared = operations.prepare(request);
    const { passedOn, showsPlan = false, callerFor } = request;
    checkReadOnly(prepared.normal, request.readOnly);
    checkIntrospection(prepared, caller, options);
    checkPlanShown(showsPlan, caller, options);
    const given = prepared.readVariables(request.variables);
    const values = variableValues(prepared.variables, given);
    checkValues(prepared, values, caller.actor.kind === 'REGISTRY' ? forSchemas : limits);
    return { prepared, values, clientValues: given, passedOn, showsPlan, callerFor };
  };
  const answerable = (request: GraphqlRequest, caller: Caller): Checked => {
    const checked = check(request, caller);
    checkKind(checked.prepared.normal);
    return checked;
  };
  return { answerable, streamable: check };
}
