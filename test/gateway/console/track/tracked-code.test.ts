import { expect, test } from 'vitest';

import { trackedCode } from '../../../../gateway/console/pages/track/tracked-code.ts';

test.each([
  'H26.9001-261113-0033',
  'h26.9001-261113-0033',
  '  H26.9001 - 261113 - 0033 ',
  'https://lienthong.example/track/H26.9001-261113-0033',
  'http://127.0.0.1:4000/track/H26.9001-261113-0033?from=receipt',
])('a code is found however it was typed, pasted or scanned: %s', (given) => {
  expect(trackedCode(given)).toBe('H26.9001-261113-0033');
});

test.each(['', 'H26.9001', '261113-0033', 'H26.9001-261399-0033', 'https://lienthong.example/me'])(
  'what can be no code is none: %s',
  (given) => {
    expect(trackedCode(given)).toBeNull();
  },
);
