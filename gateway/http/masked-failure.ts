import type { IncomingHttpHeaders } from 'node:http';

import { maskedError } from '#shared/errors.ts';
import type { Log } from '#shared/log.ts';

import { traceIdOf, traceOf } from './trace-context.ts';

/** What is told of a failure that nobody foresaw: a reference under which the log has it, with the trace of the request. */
export function maskedFailure(error: unknown, headers: IncomingHttpHeaders, log: Pick<Log, 'error'>): object {
  const { message, extensions } = maskedError();
  const trace = traceIdOf(traceOf(headers));
  log.error({ reference: extensions['reference'], trace, error }, 'a request failed');
  return { errors: [{ message, extensions }] };
}
