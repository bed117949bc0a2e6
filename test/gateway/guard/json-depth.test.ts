import { describe, expect, test } from 'vitest';

import { isDeeperThan } from '../../../gateway/guard/json-depth.ts';

describe('how deep a JSON text nests is told from its brackets', () => {
  test.each([
    ['{}', 1],
    ['[[],{"a":[]}]', 3],
    ['{"a":{"b":{"c":1}},"d":[2]}', 3],
    ['{"[":"{{{"}', 1],
    [String.raw`{"a":"\"[[["}`, 1],
    [String.raw`{"a":"\\","b":[]}`, 2],
    [String.raw`["\\\"[","[\\"]`, 1],
    ['{"ấ":"｛［"}', 1],
    ['["", "", [[]]]', 3],
  ])('%s: %d', (json, depth) => {
    expect([isDeeperThan(json, depth - 1), isDeeperThan(json, depth)]).toEqual([true, false]);
  });

  test.each(['"[', String.raw`["\\`, '"', '', '"[[["'])(
    'no bracket stands outside of a text, ended or not: %s',
    (json) => {
      expect(isDeeperThan(json, 1)).toBe(false);
    },
  );
});
