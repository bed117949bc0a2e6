import { Writable } from 'node:stream';

import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';

import { urlOf } from '#shared/http-server.ts';
import { until } from '#shared/until.ts';

import { createGatewayServer } from '../../../gateway/http/gateway-server.ts';
import { serveStream } from '../../../gateway/http/stream-route.ts';
import { DEFAULT_LIMITS } from '../../../gateway/guard/limits.ts';
import { OPEN_IDENTITY } from '../../../gateway/identity/alone-identity.ts';
import type { Written } from '../../../gateway/plan/write-answer.ts';
import { listenTo } from '../../support/listening.ts';

async function* faulty(moment: Promise<void>): AsyncGenerator<Written> {
  yield { data: '{"tick":1}', errors: [] };
  await moment;
  throw new TypeError('a fault of the gateway itself');
}

/** A gateway that has a fault of its own in the middle of a stream, and what it writes of it. */
async function startFaulty() {
  const lines: string[] = [];
  const gate = Promise.withResolvers<void>();
  const log = pino(
    new Writable({
      write: (line: Buffer, _encoding, done) => {
        lines.push(line.toString());
        done();
      },
    }),
  );
  const app = createGatewayServer(DEFAULT_LIMITS, log);
  serveStream(app, {
    answerer: { subscribe: () => Promise.resolve(faulty(gate.promise)) },
    callers: OPEN_IDENTITY.callers,
    rules: { limits: DEFAULT_LIMITS, deadlineMs: 1_000, trusted: null },
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  onTestFinished(() => app.close());
  return { url: urlOf(app), lines, fail: gate.resolve };
}

test('a fault of the gateway in the middle of a stream breaks it off, and is written down', async () => {
  const { url, lines, fail } = await startFaulty();
  const { next } = listenTo(url, 'subscription { tick }');

  const told = await next();
  fail();
  const after = await next().catch(() => 'broken off');
  const line = await until(async () => lines[0] ?? null, 60_000);

  expect(told).toEqual({ data: { tick: 1 } });
  expect(after).toBe('broken off');
  expect(line).toContain('a request failed');
  expect(line).toContain('reference');
});
