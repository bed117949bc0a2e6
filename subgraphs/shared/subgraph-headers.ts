import type { MacKeys } from './mac-keys.ts';
import { DEADLINE_HEADER, HUB_HEADERS, macOf } from './request-mac.ts';
import type { Trace } from './trace.ts';

/** How an issuer speaks to one subgraph. */
export interface Speaking {
  /** Null: the subgraph is none of the hub's, and no header of the hub is sent to it. */
  readonly macKey: Pick<MacKeys, 'present'> | null;
  readonly now: () => Date;
}

/** What the headers of one request say. */
export interface Spoken {
  readonly accept: string;
  readonly grant: string;
  readonly via: string;
  readonly body: Buffer;
  readonly trace: Trace | undefined;
  /** How long the asker waits, in milliseconds. Null: nobody knows. */
  readonly milliseconds: number | null;
}

/** The body of a request as it is sent and stamped. */
export function bytesOf(body: string | Buffer): Buffer {
  return typeof body === 'string' ? Buffer.from(body) : body;
}

/** The headers of a request to a subgraph as a flat list of names and values: what undici makes of any other form. */
export function headersOf({ macKey, now }: Speaking, spoken: Spoken): string[] {
  const { accept, grant, via, body, trace, milliseconds } = spoken;
  const headers = ['content-type', 'application/json', 'accept', accept];
  if (macKey) {
    const at = String(now().getTime());
    const mac = macOf({ grant, at, via, body }, macKey);
    headers.push(HUB_HEADERS.grant, grant, HUB_HEADERS.at, at, HUB_HEADERS.via, via, HUB_HEADERS.mac, mac);
  }
  if (macKey && milliseconds !== null) {
    headers.push(DEADLINE_HEADER, String(Math.ceil(milliseconds)));
  }
  if (trace) {
    headers.push('traceparent', trace.traceparent);
  }
  if (trace?.tracestate !== undefined) {
    headers.push('tracestate', trace.tracestate);
  }
  return headers;
}
