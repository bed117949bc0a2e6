import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';

import { inBothLanguages, type ErrorCode, type Words } from '#shared/errors.ts';

interface Fault {
  readonly status: number;
  readonly code: ErrorCode;
  readonly words: Words;
}

// By the code of Node's own error.
const FAULTS: ReadonlyMap<string, Fault> = new Map([
  [
    'ERR_HTTP_REQUEST_TIMEOUT',
    {
      status: 408,
      code: 'LIMIT_EXCEEDED',
      words: { vi: 'Yêu cầu đến quá chậm.', en: 'The request arrived too slowly.' },
    },
  ],
  [
    'HPE_HEADER_OVERFLOW',
    {
      status: 431,
      code: 'LIMIT_EXCEEDED',
      words: { vi: 'Các tiêu đề quá lớn.', en: 'The headers are too large.' },
    },
  ],
]);
const UNREADABLE: Fault = {
  status: 400,
  code: 'BAD_USER_INPUT',
  words: { vi: 'Yêu cầu HTTP không đọc được.', en: 'The HTTP request cannot be read.' },
};

/** Answers bytes that are no HTTP request, or never become one, in the hub's own words, and ends the connection. */
export function refuseUnreadable(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const { status, code, words } = FAULTS.get(error.code ?? '') ?? UNREADABLE;
  const body = JSON.stringify({ errors: [{ message: inBothLanguages(words), extensions: { code } }] });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'connection: close',
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy());
}
