import Fastify, { type FastifyError, type FastifyInstance } from 'fastify';

import { inBothLanguages, maskedError, type ErrorCode, type Words } from '#shared/errors.ts';
import { type Log } from '#shared/log.ts';

import { type Limits } from '../guard/limits.ts';

// Longer than any proxy in front keeps an idle connection open.
const KEEP_ALIVE_MS = 75_000;
const HEADERS_MS = 10_000;

const FAULTS: Readonly<Record<number, { code: ErrorCode; words: Words }>> = {
  413: { code: 'LIMIT_EXCEEDED', words: { vi: 'Yêu cầu quá lớn.', en: 'The request is too large.' } },
  415: {
    code: 'BAD_USER_INPUT',
    words: { vi: 'Hãy gửi content-type: application/json.', en: 'Send content-type: application/json.' },
  },
};
const UNREADABLE = {
  code: 'BAD_USER_INPUT',
  words: { vi: 'Yêu cầu HTTP không đọc được.', en: 'The HTTP request cannot be read.' },
} as const;

/** The gateway's HTTP server: bodies as text up to a limit, and every error as GraphQL JSON without detail. */
export function createGatewayServer(limits: Limits, log: Log): FastifyInstance {
  const app = Fastify({
    bodyLimit: limits.bodyBytes,
    keepAliveTimeout: KEEP_ALIVE_MS,
    requestTimeout: HEADERS_MS,
    forceCloseConnections: 'idle',
  });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) =>
    done(null, body),
  );
  app.setErrorHandler<FastifyError>((error, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) {
      const { code, words } = FAULTS[status] ?? UNREADABLE;
      return reply.code(status).send({ errors: [{ message: inBothLanguages(words), extensions: { code } }] });
    }
    const { message, extensions } = maskedError();
    log.error({ reference: extensions['reference'], error }, 'a request failed');
    return reply.code(500).send({ errors: [{ message, extensions }] });
  });
  app.setNotFoundHandler((_request, reply) => reply.code(404).send({ errors: [NOT_FOUND] }));
  return app;
}

const NOT_FOUND = {
  message: inBothLanguages({ vi: 'Không có trang này.', en: 'There is no such page.' }),
  extensions: { code: 'NOT_FOUND' },
};
