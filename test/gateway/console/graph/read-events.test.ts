import { expect, test } from 'vitest';

import { readEvents } from '../../../../gateway/console/graph/read-events.ts';
import { waitBefore } from '../../../../gateway/console/graph/wait-before.ts';

test('events are read as they arrive, and what is not whole yet waits for the rest', () => {
  const first = readEvents(':\n\nevent: next\ndata: {"data":1}\n\nevent: ne');

  expect(first).toEqual({ events: [{ event: 'next', data: '{"data":1}' }], rest: 'event: ne' });
  expect(readEvents(`${first.rest}xt\ndata: {"data":2}\n\n`).events).toEqual([
    { event: 'next', data: '{"data":2}' },
  ]);
});

test('comments that keep a stream alive are no events', () => {
  expect(readEvents(':\n\n:\n\n')).toEqual({ events: [], rest: '' });
});

test('the end of a subscription is an event without data', () => {
  expect(readEvents('event: complete\ndata:\n\n').events).toEqual([{ event: 'complete', data: '' }]);
});

test('data of several lines are one text, and lines may end as Windows writes them', () => {
  expect(readEvents('event: next\r\ndata: {\r\ndata: }\r\n\r\n').events).toEqual([
    { event: 'next', data: '{\n}' },
  ]);
});

test('what is cut off is taken up again after a moment, ever later, and within a minute at last', () => {
  expect([0, 1, 2, 10].map(waitBefore)).toEqual([2_000, 4_000, 8_000, 60_000]);
});
