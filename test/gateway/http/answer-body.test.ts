import { describe, expect, test } from 'vitest';

import { answerBody } from '../../../gateway/http/answer-body.ts';
import { withPassedOn } from '../../../gateway/http/passed-on.ts';

const FAULT = { message: 'Sai. / Wrong.', extensions: { code: 'BAD_USER_INPUT' as const } };

describe('the JSON of an answer', () => {
  test.each([
    ['data alone', { data: '{"a":1}', errors: [] }, '{"data":{"a":1}}'],
    ['data that are bytes', { data: Buffer.from('{"a":"ấ"}'), errors: [] }, '{"data":{"a":"ấ"}}'],
    [
      'data that are bytes, beside errors',
      { data: Buffer.from('{"a":"ấ"}'), errors: [FAULT] },
      `{"errors":[${JSON.stringify(FAULT)}],"data":{"a":"ấ"}}`,
    ],
    [
      'null as data, when the root was nulled',
      { data: 'null', errors: [FAULT] },
      `{"errors":[${JSON.stringify(FAULT)}],"data":null}`,
    ],
    [
      'no data at all, when nothing was run',
      { data: null, errors: [FAULT] },
      `{"errors":[${JSON.stringify(FAULT)}]}`,
    ],
    [
      'the plan that was asked for',
      { data: '{}', errors: [], plan: null },
      '{"data":{},"extensions":{"plan":null}}',
    ],
  ])('holds %s', (_what, answer, text) => {
    expect(answerBody(answer).toString()).toBe(text);
  });
});

describe('what goes along with a request', () => {
  const asked = { text: '{ a }', operationName: null, variables: {}, readOnly: true };
  const TRACE = '0af7651916cd43dd8448eb211c80319c';
  const headers = { traceparent: `00-${TRACE}-b7ad6b7169203331-01`, tracestate: 'a=b' };

  test('is the client’s trace with the gateway as parent, and when the time ends', () => {
    const from = Date.now();

    const { passedOn, ...rest } = withPassedOn(asked, { headers }, 5_000);

    expect(rest).toEqual(asked);
    expect(passedOn?.trace).toEqual({
      traceparent: expect.stringMatching(`^00-${TRACE}-`),
      tracestate: 'a=b',
    });
    expect(passedOn?.trace?.['traceparent']).not.toContain('b7ad6b7169203331');
    expect(passedOn?.deadlineAt).toBeGreaterThanOrEqual(from + 5_000);
  });

  test('is no end for what has none', () => {
    expect(withPassedOn(asked, { headers }, null).passedOn).not.toHaveProperty('deadlineAt');
  });
});
