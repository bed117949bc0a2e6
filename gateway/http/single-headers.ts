import type { IncomingMessage } from 'node:http';

import type { FastifyInstance } from 'fastify';

import { requestError } from '../guard/request-error.ts';

// Node keeps the first of some, joins others; a proxy in front may read the last. What decides about rights is sent once.
const ONCE = ['authorization', 'content-type', 'content-encoding', 'host', 'x-hub-purpose', 'x-hub-case'];
const LENGTHS: ReadonlySet<number> = new Set(ONCE.map(({ length }) => length));

/** Refuses requests that send twice what may have one meaning only. @see RFC 9110, section 5.3 */
export function requireSingleHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', ({ raw }, _reply, done) => {
    done(hasEachOnce(raw) ? undefined : TWICE);
  });
}

/** Whether what decides about rights was sent once at most. */
export function hasEachOnce({ rawHeaders }: Pick<IncomingMessage, 'rawHeaders'>): boolean {
  let seen = 0;
  // Names and values by turns.
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const bit = bitOf(rawHeaders[index] ?? '');
    if ((seen & bit) !== 0) {
      return false;
    }
    seen |= bit;
  }
  return true;
}

// Most names are told apart by their length alone. 0: it may be sent again.
function bitOf(name: string): number {
  const place = LENGTHS.has(name.length) ? ONCE.indexOf(name.toLowerCase()) : -1;
  return place < 0 ? 0 : 1 << place;
}

const TWICE = requestError(400, 'BAD_USER_INPUT', {
  vi: 'Một tiêu đề chỉ được gửi một lần đã được gửi hai lần.',
  en: 'A header that may be sent once was sent twice.',
});
