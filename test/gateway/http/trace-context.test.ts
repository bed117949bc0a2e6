import { pino } from 'pino';
import { describe, expect, test } from 'vitest';

import { DEFAULT_LIMITS } from '../../../gateway/guard/limits.ts';
import { createGatewayServer } from '../../../gateway/http/gateway-server.ts';
import { withPassedOn } from '../../../gateway/http/passed-on.ts';
import { traceIdOf, traceOf } from '../../../gateway/http/trace-context.ts';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const PARENT = '00f067aa0ba902b7';
const NEW = /^00-[\da-f]{32}-[\da-f]{16}-00$/;

describe('the trace of a client', () => {
  test('goes on with a parent of its own, and keeps whether it is recorded', () => {
    const { traceparent } = traceOf({ traceparent: `00-${TRACE}-${PARENT}-01` });

    expect(traceparent).toMatch(new RegExp(`^00-${TRACE}-[\\da-f]{16}-01$`));
    expect(traceparent).not.toContain(PARENT);
    expect(traceIdOf({ traceparent })).toBe(TRACE);
  });

  test('flags that are not known yet are not passed on', () => {
    expect(traceOf({ traceparent: `00-${TRACE}-${PARENT}-fe` }).traceparent).toMatch(/-00$/);
  });

  test('a later version is read as far as it is known, and goes on as the version that is', () => {
    const { traceparent } = traceOf({ traceparent: `cc-${TRACE}-${PARENT}-01-what-comes` });

    expect(traceparent).toMatch(new RegExp(`^00-${TRACE}-[\\da-f]{16}-01$`));
  });

  test.each([
    ['nothing', undefined],
    ['an empty one', ''],
    ['a trace of zeros', `00-${'0'.repeat(32)}-${PARENT}-01`],
    ['a number behind zeros', `00-${'036194999001'.padStart(32, '0')}-${PARENT}-01`],
    ['a number before zeros', `00-${'036194999001'.padEnd(32, '0')}-${PARENT}-01`],
    ['a parent of zeros', `00-${TRACE}-${'0'.repeat(16)}-01`],
    ['the version that never is', `ff-${TRACE}-${PARENT}-01`],
    ['capital letters', `00-${TRACE.toUpperCase()}-${PARENT}-01`],
    ['more than the first version has', `00-${TRACE}-${PARENT}-01-x`],
    ['less than it has', `00-${TRACE}-${PARENT}`],
    ['spaces around', ` 00-${TRACE}-${PARENT}-01`],
    ['another header behind it', `00-${TRACE}-${PARENT}-01\r\nx-hub-role: admin`],
  ])('a new one is begun for %s', (_what, traceparent) => {
    const trace = traceOf({ ...(traceparent !== undefined && { traceparent }), tracestate: 'a=b' });

    expect(trace.traceparent).toMatch(NEW);
    expect(trace.traceparent).not.toContain(TRACE);
    expect(trace.tracestate).toBeUndefined();
  });

  test('two requests without a trace begin two traces', () => {
    expect(traceIdOf(traceOf({}))).not.toBe(traceIdOf(traceOf({})));
  });
});

describe('the state of a trace', () => {
  const stateOf = (tracestate: string) =>
    traceOf({ traceparent: `00-${TRACE}-${PARENT}-01`, tracestate }).tracestate;

  test('goes on as it came', () => {
    expect(stateOf('congo=t61rcWkgMzE,rojo=00f067aa0ba902b7')).toBe(
      'congo=t61rcWkgMzE,rojo=00f067aa0ba902b7',
    );
    expect(stateOf('tenant@system=1 , , other=a b')).toBe('tenant@system=1,other=a b');
  });

  test.each([
    ['a key without a value', 'congo'],
    ['a key twice', 'a=1,a=2'],
    ['a key in capitals', 'Congo=1'],
    ['a value with an equals sign', 'a=b=c'],
    ['a line break', 'a=b\nc'],
    ['letters that no header has', 'a=đ'],
    ['more than 32 members', Array.from({ length: 33 }, (_, index) => `k${index}=1`).join()],
    ['a number as long as a person’s', 'vendor=036194999001'],
    ['more than 512 characters', `a=${'b'.repeat(255)},c=${'d'.repeat(255)},e=f`],
  ])('is dropped when it has %s', (_what, tracestate) => {
    expect(stateOf(tracestate)).toBeUndefined();
  });
});

describe('what goes along with a request', () => {
  test('a line of the log that tells of a failed request names its trace, which is the one that subgraphs were told', async () => {
    const lines: string[] = [];
    const log = pino({}, { write: (line: string) => lines.push(line) });
    const app = createGatewayServer(DEFAULT_LIMITS, log);
    let told: string | undefined = undefined;
    app.get('/fails', (request) => {
      const asked = { text: '{ a }', operationName: null, variables: {}, readOnly: true };
      told = withPassedOn(asked, request, null).passedOn?.trace?.['traceparent'];
      throw new Error('something of ours');
    });

    const answer = await app.inject({ url: '/fails' });

    const line: unknown = JSON.parse(lines.join(''));
    expect(answer.statusCode).toBe(500);
    expect(line).toMatchObject({ trace: traceIdOf({ traceparent: told ?? '' }) });
    expect(line).toMatchObject({ trace: expect.stringMatching(/^[\da-f]{32}$/) });
  });
});
