import type { IncomingMessage } from 'node:http';

import type { FastifyInstance } from 'fastify';

import { requestError } from '../guard/request-error.ts';

// Node keeps the first of some, joins others; a proxy in front may read the last. What decides about rights is sent once.
const ONCE: ReadonlySet<string> = new Set([
  'authorization',
  'content-type',
  'content-encoding',
  'host',
  'x-hub-purpose',
  'x-hub-case',
]);

/** Refuses requests that send twice what may have one meaning only. @see RFC 9110, section 5.3 */
export function requireSingleHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', ({ raw }, _reply, done) => {
    done(hasEachOnce(raw) || !hasTwice(raw.rawHeaders) ? undefined : TWICE);
  });
}

/** Whether no header at all was sent twice: there are names and values by turns, and as many as there are different names. */
export function hasEachOnce({
  rawHeaders,
  headers,
}: Pick<IncomingMessage, 'rawHeaders' | 'headers'>): boolean {
  return rawHeaders.length === 2 * Object.keys(headers).length;
}

function hasTwice(rawHeaders: readonly string[]): boolean {
  const names = rawHeaders.filter((_header, index) => index % 2 === 0).map((name) => name.toLowerCase());
  const single = names.filter((name) => ONCE.has(name));
  return new Set(single).size < single.length;
}

const TWICE = requestError(400, 'BAD_USER_INPUT', {
  vi: 'Một tiêu đề chỉ được gửi một lần đã được gửi hai lần.',
  en: 'A header that may be sent once was sent twice.',
});
