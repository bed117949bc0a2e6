import { randomFillSync } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

import type { Trace } from '#shared/trace.ts';

// Version, trace id, parent id, flags.
const FIRST_VERSION = /^00-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})$/;
// A later version may add members behind a dash; there is no version ff.
const LATER_VERSION = /^(?!00|ff)[\da-f]{2}-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})(?:-.*)?$/;
const NO_TRACE = '0'.repeat(32);
const NO_PARENT = '0'.repeat(16);
// The specification asks for 512 characters at least; 32 members of the longest kind would be 16 kB.
const LONGEST_STATE = 512;
const MOST_MEMBERS = 32;
const MEMBER =
  /^(?:[a-z][a-z\d_\-*/]{0,255}|[a-z\d][a-z\d_\-*/]{0,240}@[a-z][a-z\d_\-*/]{0,13})=[ -+\--<>-~]{0,255}[!-+\--<>-~]$/;
// A random id of hexadecimal digits never reads like this: it is a number that somebody wrote where a trace goes, with zeros around it.
const WRITTEN_NUMBER = /^0*\d{1,15}0*$/;
// As long as the shortest identifier of a person: what a vendor says of a trace needs no such number.
const IDENTIFIER = /\d{9}/;
// The trace goes on as the client said; a new one is not recorded unless somebody asks for it.
const NOT_SAMPLED = '00';
const SAMPLED = '01';
const SAMPLED_BIT = 1;

/** The trace of a request for its way on to subgraphs. What a client sends counts only when it is well formed. */
export function traceOf(headers: IncomingHttpHeaders): Trace {
  const given = headers['traceparent'];
  const begun = typeof given === 'string' ? begunTrace(given) : null;
  if (begun === null) {
    return { traceparent: `00-${newTraceId()}-${newParentId()}-${NOT_SAMPLED}` };
  }
  const traceparent = `00-${begun.traceId}-${newParentId()}-${begun.flags}`;
  const tracestate = stateOf(headers['tracestate']);
  return tracestate === null ? { traceparent } : { traceparent, tracestate };
}

/** The trace id for log lines. */
export function traceIdOf({ traceparent }: Trace): string {
  return traceparent.slice(3, 35);
}

function stateOf(given: string | readonly string[] | undefined): string | null {
  const state = typeof given === 'object' ? given.join() : given;
  return state === undefined || state.length > LONGEST_STATE || IDENTIFIER.test(state) ? null : listOf(state);
}

function listOf(state: string): string | null {
  const members = state
    .split(',')
    .map((member) => member.trim())
    .filter((member) => member !== '');
  const keys = new Set(members.map((member) => member.split('=')[0]));
  const isList = members.length > 0 && members.length <= MOST_MEMBERS && keys.size === members.length;
  return isList && members.every((member) => MEMBER.test(member)) ? members.join() : null;
}

function begunTrace(traceparent: string): { readonly traceId: string; readonly flags: string } | null {
  const [, traceId = NO_TRACE, parentId, flags = NOT_SAMPLED] = partsOf(traceparent);
  if (traceId === NO_TRACE || parentId === NO_PARENT || WRITTEN_NUMBER.test(traceId)) {
    return null;
  }
  const isSampled = (Number.parseInt(flags, 16) & SAMPLED_BIT) === SAMPLED_BIT;
  return { traceId, flags: isSampled ? SAMPLED : NOT_SAMPLED };
}

function partsOf(traceparent: string): readonly string[] {
  return FIRST_VERSION.exec(traceparent) ?? LATER_VERSION.exec(traceparent) ?? [];
}

// Random bytes for many ids at once: to ask for them each time costs fifty times as much.
const RANDOM = Buffer.allocUnsafeSlow(4_096);
const TRACE_ID_BYTES = 16;
const PARENT_ID_BYTES = 8;
let taken = RANDOM.length;

function newTraceId(): string {
  return randomId(TRACE_ID_BYTES);
}

function newParentId(): string {
  return randomId(PARENT_ID_BYTES);
}

function randomId(bytes: number): string {
  if (taken + bytes > RANDOM.length) {
    randomFillSync(RANDOM);
    taken = 0;
  }
  taken += bytes;
  return RANDOM.toString('hex', taken - bytes, taken);
}
