import { isDeepStrictEqual } from 'node:util';

import { OperationTypeNode } from 'graphql';

import type { Caller } from '#shared/caller.ts';
import { SubgraphFailure } from '#shared/subgraph-client.ts';

import { RequestError, requestError } from '../guard/request-error.ts';
import type { PassedOn, Subgraphs } from '../subgraphs.ts';
import { execute, executeEvent, type Execution } from './execute.ts';
import { failureError } from './failures.ts';
import type { PlannedOperation } from './planned-operation.ts';
import { requestBody } from './request-template.ts';
import type { Written } from './write-answer.ts';

/** Who listens, and for how long. */
export interface Listener {
  /** Tells again who asks: a token may have ended, a case may have been closed. Fails with RequestError. */
  readonly callerNow: () => Promise<Caller>;
  /** Ends the subscription. */
  readonly signal: AbortSignal;
  /** How long completing one event may take, in milliseconds. */
  readonly eventDeadlineMs: number;
}

/** What a subscription is run with. */
export interface Subscribing extends Omit<Execution, 'ask'>, Listener {
  readonly subgraphs: Pick<Subgraphs, 'ask' | 'subscribe'>;
  /** Who opened it. */
  readonly caller: Caller;
  readonly passedOn: PassedOn | undefined;
}

/**
 * The events of a subscription, each completed from the other subgraphs; of any other operation its one answer, which is there when
 * this has ended: what was begun is finished, also when nobody listens any longer or the gateway is about to go. Before each event
 * it is asked again who listens: one whose token has ended or whose rights have changed gets nothing more.
 */
export async function subscribe(
  subscribing: Subscribing,
  planned: PlannedOperation,
): Promise<AsyncGenerator<Written>> {
  if (subscribing.prepared.normal.kind === OperationTypeNode.SUBSCRIPTION && planned.stream) {
    return eventsOf(subscribing, planned);
  }
  // Also when what is subscribed to is refused to this caller: the answer says why, and no event follows.
  return only(await execute(planned, executionOf(subscribing)));
}

async function* only(answer: Written): AsyncGenerator<Written> {
  yield answer;
}

async function* eventsOf(subscribing: Subscribing, planned: PlannedOperation): AsyncGenerator<Written> {
  try {
    for await (const event of openStream(subscribing, planned)) {
      await requireSameCaller(subscribing);
      yield await executeEvent(planned, executionOf(subscribing, subscribing.signal), event);
    }
  } catch (error) {
    yield lastWords(error, planned.stream?.subgraph ?? '');
  }
}

function openStream(subscribing: Subscribing, { stream }: PlannedOperation): AsyncIterable<unknown> {
  const { subgraphs, caller, signal, values, passedOn } = subscribing;
  if (!stream) {
    throw new Error('only a subscription has a stream');
  }
  const body = requestBody(stream.template, values, []);
  const request = { subgraph: stream.subgraph, body, via: '', isMutation: false, ...passedOn };
  return subgraphs.subscribe(request, caller, signal);
}

function executionOf(subscribing: Subscribing, signal?: AbortSignal): Execution {
  const { subgraphs, caller, eventDeadlineMs, passedOn } = subscribing;
  const terms = { ...passedOn, deadlineAt: Date.now() + eventDeadlineMs };
  return { ...subscribing, ask: (asked) => subgraphs.ask({ ...asked, ...terms }, caller, signal) };
}

async function requireSameCaller({ callerNow, caller }: Subscribing): Promise<void> {
  if (!isDeepStrictEqual(await callerNow(), caller)) {
    throw requestError(403, 'FORBIDDEN', {
      vi: 'Quyền của người nhận đã thay đổi. Hãy mở lại dòng sự kiện.',
      en: 'What this listener may read has changed. Open the stream again.',
    });
  }
}

// A stream that ends by a failure says so: whoever listens would take silence for "nothing happened".
function lastWords(error: unknown, subgraph: string): Written {
  if (error instanceof RequestError) {
    return { data: 'null', errors: error.errors };
  }
  if (error instanceof SubgraphFailure) {
    return { data: 'null', errors: [failureError({ subgraph, failure: error })] };
  }
  throw error;
}
