import type { SignedIn } from '../session/signed-in.ts';
import { readEvents } from './read-events.ts';
import { type Reason, reasonHeaders } from './reason.ts';

/** A subscription and who follows it. */
export interface Following {
  /** The text of the subscription. */
  readonly query: string;
  readonly variables: object;
  readonly reason: Reason;
  readonly signedIn: Pick<SignedIn, 'token'>;
  /** Ends it. */
  readonly signal: AbortSignal;
}

/** How a stream ended: it was refused, which another try does not change, or it was cut off. */
export type StreamEnd = 'refused' | 'cut';

const FIRST_REFUSAL = 400;
const FIRST_OUTAGE = 500;

/**
 * Follows a subscription until it ends; `tell` is told what each event brings. By `fetch`, since the browser's EventSource carries no token
 * but in an address. Rejects when it is not reached.
 * @see GraphQL over SSE, distinct connections mode
 */
export async function followEvents(
  { query, variables, reason, signedIn, signal }: Following,
  tell: (data: unknown) => void,
): Promise<StreamEnd> {
  const response = await fetch('/graphql/stream', {
    method: 'POST',
    signal,
    headers: {
      ...reasonHeaders(reason),
      accept: 'text/event-stream',
      authorization: `Bearer ${await signedIn.token()}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ query, variables }),
  });
  if (!response.ok || response.body === null) {
    return response.status >= FIRST_REFUSAL && response.status < FIRST_OUTAGE ? 'refused' : 'cut';
  }
  let arrived = '';
  const reading = new WritableStream<string>({
    write: (part) => {
      const { events, rest } = readEvents(arrived + part);
      arrived = rest;
      events
        .filter(({ event }) => event === 'next')
        .map(({ data }) => dataIn(data))
        .filter((data) => data !== null)
        .forEach(tell);
    },
  });
  await response.body.pipeThrough(new TextDecoderStream()).pipeTo(reading);
  return 'cut';
}

function dataIn(text: string): unknown {
  const told: unknown = JSON.parse(text);
  return typeof told === 'object' && told !== null ? (Reflect.get(told, 'data') ?? null) : null;
}
