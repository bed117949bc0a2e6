import type { Dispatcher, Pool } from 'undici';

import { invalid, unavailable, type Failed, type Outcome } from './subgraph-outcome.ts';
import { tooLong, troubleOf } from './subgraph-response-head.ts';

/** The bytes of answers that are being held, over all requests to one subgraph. */
export interface HeldBytes {
  now: number;
  readonly most: number;
}

/** How one request to a subgraph is bounded. */
export interface ExchangeTerms {
  /** Waiting for a connection, the head and every byte of the answer together end within this time. */
  readonly milliseconds: number;
  readonly mostBytes: number;
  readonly held: HeldBytes;
  /** Ends it earlier: whoever asked is gone. */
  readonly signal: AbortSignal | undefined;
  /** Reads the answer; throws where it is no JSON. Absent: as JSON.parse does. */
  readonly read?: ((bytes: Buffer) => unknown) | undefined;
}

/** Sends one request and reads its answer, bounded in time and bytes. Never fails: what goes wrong is an outcome. */
export function exchange(
  pool: Pool,
  request: Dispatcher.DispatchOptions,
  terms: ExchangeTerms,
): Promise<Outcome> {
  if (terms.signal?.aborted) {
    return Promise.resolve(givenUp(terms.signal));
  }
  if (terms.milliseconds <= 0) {
    return Promise.resolve(NO_TIME_LEFT);
  }
  return new Promise((settle) => {
    pool.dispatch(request, new Exchange(terms, settle));
  });
}

// A handler of our own: pool.request() makes a stream of each answer, which costs half as much again as the whole exchange.
class Exchange implements Dispatcher.DispatchHandler {
  readonly #terms: ExchangeTerms;
  readonly #settle: (outcome: Outcome) => void;
  readonly #timer: NodeJS.Timeout;
  readonly #chunks: Buffer[] = [];
  #bytes = 0;
  #controller: Dispatcher.DispatchController | null = null;
  #hasBegun = false;
  #hasEnded = false;

  constructor(terms: ExchangeTerms, settle: (outcome: Outcome) => void) {
    this.#terms = terms;
    this.#settle = settle;
    this.#timer = setTimeout(() => this.#stop(TOO_LATE), terms.milliseconds);
    terms.signal?.addEventListener('abort', this);
  }

  // The signal fired.
  handleEvent(): void {
    if (this.#terms.signal) {
      this.#stop(givenUp(this.#terms.signal));
    }
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#hasEnded) {
      controller.abort(NOT_WANTED);
    }
  }

  onResponseStart(
    _controller: Dispatcher.DispatchController,
    status: number,
    headers: Dispatcher.ResponseData['headers'],
  ): void {
    this.#hasBegun = true;
    // 103 Early Hints and the like: the answer itself follows.
    const trouble = status < 200 ? null : troubleOf({ status, headers }, this.#terms.mostBytes);
    if (trouble) {
      this.#stop(trouble);
    }
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    const { held, mostBytes } = this.#terms;
    if (this.#hasEnded) {
      return;
    }
    this.#bytes += chunk.length;
    held.now += chunk.length;
    this.#chunks.push(chunk);
    if (this.#bytes > mostBytes || held.now > held.most) {
      this.#stop(tooLong());
    }
  }

  onResponseEnd(): void {
    if (!this.#hasEnded) {
      this.#end(this.#parsed());
    }
  }

  onResponseError(_controller: Dispatcher.DispatchController, cause: Error): void {
    if (!this.#hasEnded) {
      this.#end(brokenOff(cause, this.#hasBegun));
    }
  }

  #parsed(): Outcome {
    const [only = NOTHING] = this.#chunks;
    const whole = this.#chunks.length <= 1 ? only : Buffer.concat(this.#chunks, this.#bytes);
    const { read = readJson } = this.#terms;
    try {
      // The parser of V8 does not recurse: a text of brackets alone cannot overflow the stack.
      return { isAnswer: true, value: read(whole) };
    } catch (cause) {
      return invalid('The subgraph answered no JSON.', cause);
    }
  }

  #stop(failed: Failed): void {
    if (!this.#hasEnded) {
      this.#end(failed);
      this.#controller?.abort(NOT_WANTED);
    }
  }

  #end(outcome: Outcome): void {
    this.#hasEnded = true;
    clearTimeout(this.#timer);
    this.#terms.signal?.removeEventListener('abort', this);
    this.#terms.held.now -= this.#bytes;
    this.#chunks.length = 0;
    this.#settle(outcome);
  }
}

const NOTHING = Buffer.alloc(0);
const TOO_LATE = unavailable('The subgraph did not answer in time.');
// It was not asked, so this says nothing about it.
const NO_TIME_LEFT = unavailable('No time is left to ask the subgraph.', { isStrike: false });
const NOT_WANTED = new Error('The rest of the answer is not wanted.');

function readJson(bytes: Buffer): unknown {
  return JSON.parse(bytes.toString());
}

// Out of time says something about the subgraph; a client that went away does not.
function givenUp({ reason }: AbortSignal): Failed {
  const isOutOfTime = reason instanceof DOMException && reason.name === 'TimeoutError';
  return unavailable('The answer is not waited for any longer.', { isStrike: isOutOfTime });
}

function brokenOff(cause: Error, hasBegun: boolean): Failed {
  if (cause.name === 'HTTPParserError' || cause.name === 'HeadersOverflowError') {
    return invalid('The subgraph answered no HTTP.', cause);
  }
  return hasBegun
    ? unavailable('The subgraph broke off its answer.', { cause })
    : unavailable('The subgraph was not reached.', { cause, isRetryable: true });
}
