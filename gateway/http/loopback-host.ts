import type { IncomingMessage } from 'node:http';

import type { FastifyInstance } from 'fastify';

import { inBothLanguages } from '#shared/errors.ts';
import { isLoopback } from '#shared/setting-values.ts';

const REFUSED = {
  message: inBothLanguages({
    vi: 'Bản thử nghiệm chỉ trả lời địa chỉ của chính máy này, ví dụ http://127.0.0.1:4000.',
    en: 'The demo answers to addresses of this machine only, e.g. http://127.0.0.1:4000.',
  }),
  extensions: { code: 'FORBIDDEN' },
};

/**
 * Refuses requests that name another host. A page on the web could point its own name at this machine (DNS rebinding) and
 * would then read the demo's tokens as if they were its own.
 */
export function requireLoopbackHost(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    if (!isLoopback(request.hostname)) {
      await reply.code(421).send({ errors: [REFUSED] });
    }
  });
}

// What a client on this machine usually writes; whoever writes it otherwise is looked at by the hook.
const USUAL = /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/;

/** Whether a request names this machine in the usual way. */
export function namesLoopback({ headers: { host = '' } }: Pick<IncomingMessage, 'headers'>): boolean {
  return USUAL.test(host);
}
