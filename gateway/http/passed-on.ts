import type { FastifyRequest } from 'fastify';

import type { GraphqlRequest } from '../plan/graphql-request.ts';
import { traceOf } from './trace-context.ts';

/** A client's request with what goes along to the subgraphs: its trace, and when its time ends. Null: it has no end of its own. */
export function withPassedOn(
  asked: GraphqlRequest,
  { headers }: Pick<FastifyRequest, 'headers'>,
  deadlineMs: number | null,
): GraphqlRequest {
  const trace = traceOf(headers);
  // From here on the request stands in this trace, for whoever writes a line about it.
  headers['traceparent'] = trace.traceparent;
  const passedOn = deadlineMs === null ? { trace } : { trace, deadlineAt: Date.now() + deadlineMs };
  return { ...asked, passedOn };
}
