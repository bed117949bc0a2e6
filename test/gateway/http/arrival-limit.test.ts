import { setTimeout as pause } from 'node:timers/promises';

import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { urlOf } from '#shared/http-server.ts';

import { limitArrival, takesLonger } from '../../../gateway/http/arrival-limit.ts';
import { refuseUnreadable } from '../../../gateway/http/unreadable-request.ts';
import { open, readToEnd } from './raw-connection.ts';

const ARRIVAL_MS = 200;

let app: FastifyInstance;
beforeAll(async () => {
  app = Fastify({ clientErrorHandler: refuseUnreadable });
  limitArrival(app, { arrivalMs: ARRIVAL_MS, takesLonger });
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body));
  app.route({ method: ['POST', 'PUT'], url: '/*', handler: async (request) => request.body });
  await app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => app.close());

async function sentSlowly(line: string): Promise<{ readonly status: number | null; readonly text: string }> {
  const socket = await open(`${urlOf(app)}/`);
  socket.write(
    `${line} HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: close\r\ncontent-type: text/plain\r\ncontent-length: 4\r\n\r\nha`,
  );
  const answer = readToEnd(socket);
  await pause(ARRIVAL_MS * 2);
  if (socket.writable) {
    socket.write('lf');
  }
  return answer;
}

test('a request that takes its time is ended, as node:http ends one', async () => {
  const { status, text } = await sentSlowly('POST /graphql');

  expect(status).toBe(408);
  expect(text).toContain('LIMIT_EXCEEDED');
});

test.each(['PUT /files', 'PUT /files?intake=x'])('a paper has longer: %s', async (line) => {
  const { status, text } = await sentSlowly(line);

  expect(status).toBe(200);
  expect(text).toContain('half');
});

test.each(['PUT /filesystem', 'POST /files', 'PUT /files/x'])('nothing else has: %s', async (line) => {
  const { status } = await sentSlowly(line);

  expect(status).toBe(408);
});

test('a request that has arrived may take as long as its answer does', async () => {
  const slow = Fastify({ clientErrorHandler: refuseUnreadable });
  limitArrival(slow, { arrivalMs: 50, takesLonger });
  slow.get('/', () => pause(200, 'done'));
  await slow.listen({ host: '127.0.0.1', port: 0 });

  const answer = await fetch(urlOf(slow));

  expect(await answer.text()).toBe('done');
  await slow.close();
});
