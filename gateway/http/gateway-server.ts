import Fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';

import { inBothLanguages, type ErrorCode, type Words } from '#shared/errors.ts';
import type { Log } from '#shared/log.ts';

import type { Limits } from '../guard/limits.ts';
import { RequestError } from '../guard/request-error.ts';
import { limitArrival, takesLonger } from './arrival-limit.ts';
import { takeJsonOnly } from './json-body.ts';
import { maskedFailure } from './masked-failure.ts';
import { requireSingleHeaders } from './single-headers.ts';
import { refuseUnreadable } from './unreadable-request.ts';

// Longer than any proxy in front keeps an idle connection open.
const KEEP_ALIVE_MS = 75_000;
// A request that takes longer to arrive is one of many that only hold connections open.
const ARRIVAL_MS = 10_000;
// Ten megabytes at 700 kbit/s, the slowest that a phone still sends by.
const LONGEST_ARRIVAL_MS = 120_000;
// A token is about 1 kB, the query of a GET a few; Node counts the request line with the headers.
const MOST_HEAD_BYTES = 16 * 1024;

interface HttpFault {
  readonly code: ErrorCode;
  readonly words: Words;
}

const WRONG_TYPE: HttpFault = {
  code: 'BAD_USER_INPUT',
  words: { vi: 'Hãy gửi content-type: application/json.', en: 'Send content-type: application/json.' },
};
const UNREADABLE = {
  code: 'BAD_USER_INPUT',
  words: { vi: 'Yêu cầu HTTP không đọc được.', en: 'The HTTP request cannot be read.' },
} as const;

/** The gateway's HTTP server: bodies as text up to a limit, and every error as GraphQL JSON without detail. */
export function createGatewayServer(limits: Limits, log: Log, arrivalMs = ARRIVAL_MS): FastifyInstance {
  const faults: Readonly<Record<number, HttpFault>> = { 413: tooLarge(limits.bodyBytes), 415: WRONG_TYPE };
  const app = Fastify({
    bodyLimit: limits.bodyBytes,
    keepAliveTimeout: KEEP_ALIVE_MS,
    requestTimeout: LONGEST_ARRIVAL_MS,
    forceCloseConnections: 'idle',
    // While it drains, what still arrives is answered.
    return503OnClosing: false,
    http: {
      maxHeaderSize: MOST_HEAD_BYTES,
      headersTimeout: arrivalMs,
      requestTimeout: LONGEST_ARRIVAL_MS,
      // Node looks for late requests every half minute unless told otherwise.
      connectionsCheckingInterval: arrivalMs / 4,
    },
    clientErrorHandler: refuseUnreadable,
    // An address that is none; Fastify's own words would repeat it.
    frameworkErrors: refuseAddress,
  });
  limitArrival(app, { arrivalMs, takesLonger });
  requireSingleHeaders(app);
  takeJsonOnly(app);
  app.setErrorHandler<FastifyError | RequestError>((error, { headers }, reply) => {
    if (error instanceof RequestError) {
      return reply.code(error.status).send({ errors: error.errors });
    }
    const status = error.statusCode ?? 500;
    if (status < 500) {
      return reply.code(status).send(faultOf(faults[status] ?? UNREADABLE));
    }
    return reply.code(500).send(maskedFailure(error, headers, log));
  });
  app.setNotFoundHandler((_request, reply) => reply.code(404).send({ errors: [NOT_FOUND] }));
  return app;
}

function tooLarge(most: number): HttpFault {
  return {
    code: 'LIMIT_EXCEEDED',
    words: {
      vi: `Yêu cầu quá lớn: tối đa ${most} byte. Hãy chia thành nhiều yêu cầu; tệp thì gửi qua /files.`,
      en: `The request is too large: ${most} bytes at most. Split it into several; files go to /files.`,
    },
  };
}

function refuseAddress(_error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void {
  void reply.code(400).send(faultOf(UNREADABLE));
}

function faultOf({ code, words }: HttpFault) {
  return { errors: [{ message: inBothLanguages(words), extensions: { code } }] };
}

const NOT_FOUND = {
  message: inBothLanguages({ vi: 'Không có trang này.', en: 'There is no such page.' }),
  extensions: { code: 'NOT_FOUND' },
};
