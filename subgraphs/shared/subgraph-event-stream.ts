import type { Dispatcher } from 'undici';

import { createEventReader, type ServerSentEvent } from './server-sent-events.ts';
import { invalid, unavailable, type Failed } from './subgraph-outcome.ts';
import { tooLong, troubleOfStatus } from './subgraph-response-head.ts';

/** How one stream of events is bounded. */
export interface StreamTerms {
  /** The longest that the head of the answer may take, in milliseconds. */
  readonly headMs: number;
  /** The longest silence after it, in milliseconds; a subgraph that has nothing to say sends heartbeats. */
  readonly silenceMs: number;
  /** The longest event, in bytes (of text that is not ASCII a little less). */
  readonly mostBytes: number;
  /** Ends it: whoever listened is gone. */
  readonly signal: AbortSignal;
}

/** What comes next of a stream: an event's payload, or why it ended; null: as it was meant to. */
export type Next = { readonly payload: unknown } | { readonly ended: Failed | null };

// So many events may wait for whoever listens before the subgraph is held up.
const MOST_WAITING = 16;
// graphql-sse says `none`, which is no encoding of HTTP, so that proxies compress nothing.
const PLAIN = /^(?:identity|none)$/i;
const NOT_WANTED = new Error('The stream is not listened to any longer.');

/** The events of one subscription (GraphQL over SSE, distinct connections) as they come from a subgraph. */
export class SubgraphEventStream implements Dispatcher.DispatchHandler {
  readonly #terms: StreamTerms;
  readonly #ended: () => void;
  readonly #reader = createEventReader();
  readonly #waiting: Next[] = [];
  #timer: NodeJS.Timeout;
  #controller: Dispatcher.DispatchController | null = null;
  #end: Next | null = null;
  #wake: ((next: Next) => void) | null = null;

  /** `ended` is called once, when nothing more comes. */
  constructor(terms: StreamTerms, ended: () => void) {
    this.#terms = terms;
    this.#ended = ended;
    this.#timer = setTimeout(() => this.#fallSilent(), terms.headMs);
    terms.signal.addEventListener('abort', this);
  }

  /** Waits for the next event or the end. Never fails. */
  next(): Promise<Next> {
    if (this.#waiting.length === 0) {
      // What was held up may come at once.
      this.#letFlow();
    }
    const next = this.#waiting.shift() ?? this.#end;
    if (next) {
      return Promise.resolve(next);
    }
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }

  /** Nobody listens any longer. Events that wait are dropped. */
  stop(): void {
    this.#waiting.length = 0;
    this.#finish(null);
  }

  // The signal fired.
  handleEvent(): void {
    this.stop();
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#end) {
      controller.abort(NOT_WANTED);
    }
  }

  onResponseStart(
    _controller: Dispatcher.DispatchController,
    status: number,
    headers: Dispatcher.ResponseData['headers'],
  ): void {
    if (status < 200) {
      return;
    }
    const isStream = /^text\/event-stream *(?:;|$)/i.test(String(headers['content-type']));
    const trouble = troubleOfStatus({ status, headers });
    if (trouble || !isStream || !PLAIN.test(String(headers['content-encoding'] ?? 'identity'))) {
      this.#finish(trouble ?? invalid(`The subgraph answered ${status} and no stream of events.`));
      return;
    }
    this.#listenOn();
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.#end) {
      return;
    }
    this.#timer.refresh();
    for (const event of this.#reader.read(chunk)) {
      this.#add(event);
    }
    if (this.#reader.held() > this.#terms.mostBytes) {
      this.#finish(tooLong());
    } else if (this.#waiting.length >= MOST_WAITING) {
      this.#hold();
    }
  }

  onResponseEnd(): void {
    this.#finish(unavailable('The subgraph ended the stream without a word.'));
  }

  onResponseError(_controller: Dispatcher.DispatchController, cause: Error): void {
    this.#finish(unavailable('The stream of events was lost.', { cause }));
  }

  #add({ name, data }: ServerSentEvent): void {
    if (this.#end) {
      return;
    }
    if (name === 'complete') {
      this.#finish(null);
    } else if (name === 'next') {
      this.#addPayload(data);
    }
  }

  #addPayload(data: string): void {
    try {
      this.#give({ payload: JSON.parse(data) });
    } catch (cause) {
      this.#finish(invalid('An event of the subgraph is no JSON.', cause));
    }
  }

  #give(next: Next): void {
    const wake = this.#wake;
    this.#wake = null;
    if (wake) {
      wake(next);
    } else {
      this.#waiting.push(next);
    }
  }

  // A subgraph that is held up cannot be heard: its silence does not count.
  #hold(): void {
    clearTimeout(this.#timer);
    this.#controller?.pause();
  }

  #letFlow(): void {
    if (this.#controller?.paused) {
      this.#listenOn();
      this.#controller.resume();
    }
  }

  #listenOn(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#fallSilent(), this.#terms.silenceMs);
  }

  #fallSilent(): void {
    this.#finish(unavailable('The subgraph fell silent.'));
  }

  #finish(failed: Failed | null): void {
    if (this.#end) {
      return;
    }
    this.#end = { ended: failed };
    clearTimeout(this.#timer);
    this.#terms.signal.removeEventListener('abort', this);
    this.#wake?.(this.#end);
    this.#wake = null;
    this.#controller?.abort(NOT_WANTED);
    this.#ended();
  }
}
