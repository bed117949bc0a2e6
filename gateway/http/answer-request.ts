import type { IncomingHttpHeaders } from 'node:http';

import type { Caller } from '#shared/caller.ts';
import type { PlainAnswer } from '#shared/plain-posts.ts';

import type { Answerer } from '../answer.ts';
import type { GraphqlRequest } from '../plan/graphql-request.ts';
import { RequestError } from '../guard/request-error.ts';
import { answerBody } from './answer-body.ts';
import type { Callers } from './callers.ts';
import type { ClientRules } from './client-rules.ts';
import { answerType, type AnswerType } from './media-type.ts';
import { withPassedOn } from './passed-on.ts';
import { requireSameSite } from './same-site.ts';

/** What requests are answered with. */
export interface AnsweringOptions {
  readonly answerer: Pick<Answerer, 'answer'>;
  readonly callers: Callers;
  readonly rules: ClientRules;
}

/** The head of JSON that no media type of GraphQL was asked for. */
export const PLAIN_JSON = ['content-type', 'application/json; charset=utf-8'];
const OF_EACH = ['cache-control', 'no-store', 'vary', 'accept, authorization'];
const HEADERS: Readonly<Record<AnswerType, readonly string[]>> = {
  'application/json': [...OF_EACH, ...PLAIN_JSON],
  'application/graphql-response+json': [
    ...OF_EACH,
    'content-type',
    'application/graphql-response+json; charset=utf-8',
  ],
};
// What a status has to name beside it (RFC 9110, section 11.6.1).
const TO_SIGN_IN = ['www-authenticate', 'Bearer'];

/** A request as it came. */
export interface Exchange {
  readonly headers: IncomingHttpHeaders;
  /** Fails with RequestError. */
  readonly read: () => GraphqlRequest;
}

/** Answers a GraphQL request over HTTP, also one that is refused. @see GraphQL over HTTP, section 6 */
export async function answerTo(options: AnsweringOptions, exchange: Exchange): Promise<PlainAnswer> {
  const { headers, read } = exchange;
  const type = answerType(headers.accept);
  if (type === null) {
    return { status: 406, headers: OF_EACH, body: null };
  }
  let isReadable = false;
  try {
    requireSameSite(exchange);
    const asked = read();
    isReadable = true;
    const caller = await options.callers.of(exchange);
    const deadlineMs = deadlineFor(caller, options.rules);
    const callerFor = forOtherReasons(options.callers, headers);
    const whole = { ...withPassedOn(asked, exchange, deadlineMs), callerFor };
    const answer = await options.answerer.answer(whole, caller);
    return { status: 200, headers: HEADERS[type], body: answerBody(answer) };
  } catch (error) {
    if (!(error instanceof RequestError)) {
      throw error;
    }
    const status = statusOf(error, type, isReadable);
    const more = status === 401 ? TO_SIGN_IN : [];
    return { status, headers: [...HEADERS[type], ...more], body: bodyOf(error) };
  }
}

/** The body of the answer to a request that is refused. */
export function bodyOf({ errors }: Pick<RequestError, 'errors'>): string {
  return answerBody({ data: null, errors }).toString();
}

// Checking a large schema takes seconds, and publishing checks again: whoever works on the graph itself waits longer.
const REGISTRY_DEADLINE_MS = 60_000;

function deadlineFor({ actor }: Caller, { deadlineMs }: ClientRules): number {
  return actor.kind === 'REGISTRY' ? REGISTRY_DEADLINE_MS : deadlineMs;
}

// The same token, with another purpose and case beside it.
function forOtherReasons(
  { of }: Callers,
  headers: IncomingHttpHeaders,
): NonNullable<GraphqlRequest['callerFor']> {
  return ({ purpose, caseCode }) =>
    of({ headers: { ...headers, 'x-hub-purpose': purpose ?? '', 'x-hub-case': caseCode ?? '' } });
}

// Older clients read errors only from a 200; a caller who is not known is told by status whatever they accept (section 6.4).
function statusOf({ status }: RequestError, type: AnswerType, isReadable: boolean): number {
  const isOfGraphql = isReadable && status === 400;
  return isOfGraphql && type === 'application/json' ? 200 : status;
}
