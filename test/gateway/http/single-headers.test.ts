import { describe, expect, test } from 'vitest';

import { hasEachOnce } from '../../../gateway/http/single-headers.ts';

describe('what decides about rights is sent once', () => {
  test.each([
    ['nothing at all', []],
    ['each once', ['Host', 'a', 'Authorization', 'b', 'X-Hub-Purpose', 'c', 'Accept', 'd']],
    [
      'a header twice that decides nothing',
      ['Accept', 'a', 'Accept', 'b', 'Connection', 'c', 'connection', 'd'],
    ],
  ])('%s passes', (_what, rawHeaders) => {
    expect(hasEachOnce({ rawHeaders })).toBe(true);
  });

  test.each(['authorization', 'content-type', 'content-encoding', 'host', 'x-hub-purpose', 'x-hub-case'])(
    '%s twice, in whatever case, does not',
    (name) => {
      const rawHeaders = [name, 'a', 'accept', 'b', name.toUpperCase(), 'a'];

      expect(hasEachOnce({ rawHeaders })).toBe(false);
    },
  );
});
