import fc from 'fast-check';
import { expect, test } from 'vitest';

import { hasRepeatedMember } from '../../../gateway/identity/repeated-member.ts';

test.each([
  '{"a":1,"a":2}',
  '{"a":1,"\\u0061":2}',
  '{"a":{"b":1,"b":2}}',
  '[{"a":1},{"b":[{"c":1,"c":1}]}]',
  '{"a" : 1 , "a"\n: 2}',
  '{"":1,"":2}',
  '{"\\"":1,"\\"":2}',
])('a text in which a member is there twice is seen: %s', (json) => {
  expect(hasRepeatedMember(json)).toBe(true);
});

test.each([
  '{}',
  '[]',
  'null',
  '"a"',
  '{"a":"a","b":"a"}',
  '[{"a":1},{"a":2}]',
  '{"a":{"a":{"a":1}}}',
  '{"a":"{\\"a\\":1,\\"a\\":2}"}',
])('a text in which every object names its members once passes: %s', (json) => {
  expect(hasRepeatedMember(json)).toBe(false);
});

test('no value that JSON.stringify wrote has a repeated member', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(hasRepeatedMember(JSON.stringify(value))).toBe(false);
    }),
  );
});

test('a member that is put in once more is seen wherever it stands', () => {
  const members = fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1, noNullPrototype: true });

  fc.assert(
    fc.property(members, (object) => {
      const [[name, value] = ['', null]] = Object.entries(object);
      const again = `${JSON.stringify(name)}:${JSON.stringify(value)}`;
      const json = `[{"outer":${JSON.stringify(object).slice(0, -1)},${again}}}]`;

      expect(hasRepeatedMember(json)).toBe(true);
    }),
  );
});
