import { invalid, unavailable, type Failed } from './subgraph-outcome.ts';

/** The head of an HTTP answer. */
export interface ResponseHead {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

const GRAPHQL_JSON = /^application\/graphql-response\+json *(?:;|$)/i;
const ANY_JSON = /^application\/(?:json|graphql-response\+json) *(?:;|$)/i;
// What nearly every subgraph answers, whatever its status, need not be read.
const USUAL: ReadonlySet<string> = new Set([
  'application/graphql-response+json',
  'application/graphql-response+json; charset=utf-8',
]);
// A subgraph that asks for a longer rest by mistake must not be away for longer than this.
const LONGEST_REST_MS = 60_000;

/**
 * Why the rest of an answer is not read, told from its head alone; null: it may be read. Redirects are never followed, nothing is
 * decompressed (it was not asked for), and an answer that is no JSON is no answer.
 */
export function troubleOf(head: ResponseHead, mostBytes: number): Failed | null {
  return troubleOfStatus(head) ?? troubleOfContent(head, mostBytes);
}

/** What the status alone says against an answer; null: nothing. */
export function troubleOfStatus({ status, headers }: ResponseHead): Failed | null {
  if (status === 429 || status >= 500) {
    const restMs = restOf(headers['retry-after']);
    const isRetryable = (status === 502 || status === 503) && restMs === 0;
    return unavailable(`The subgraph answered ${status}.`, { restMs, isRetryable });
  }
  if (status === 204 || (status >= 300 && status < 400)) {
    return invalid(`The subgraph answered ${status}.`);
  }
  return null;
}

function troubleOfContent({ status, headers }: ResponseHead, mostBytes: number): Failed | null {
  const encoding = headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity') {
    return invalid('The subgraph answered in an encoding that was not asked for.');
  }
  // Whoever answers 4xx with mere JSON may be anything on the way; this media type says that GraphQL was answered (GraphQL over HTTP, 6.4).
  const accepted = status >= 400 ? GRAPHQL_JSON : ANY_JSON;
  const type = String(headers['content-type']);
  if (!(USUAL.has(type) || accepted.test(type))) {
    return invalid(`The subgraph answered ${status} without the media type of a GraphQL answer.`);
  }
  return Number(headers['content-length']) > mostBytes ? tooLong() : null;
}

/** What an answer is that goes beyond the cap. */
export function tooLong(): Failed {
  return invalid('The subgraph answered more than it may.');
}

// Seconds, or a date (RFC 9110, 10.2.3).
function restOf(header: string | string[] | undefined): number {
  if (typeof header !== 'string') {
    return 0;
  }
  const wanted = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(wanted) ? 0 : Math.min(Math.max(wanted, 0), LONGEST_REST_MS);
}
