import { expect, test } from 'vitest';

import { declaredFields } from '../../../../gateway/console/pages/graph/read-sdl.ts';
import { wordsOf } from '../../../../gateway/console/pages/graph/words-of.ts';

const SDL = `
type Citizen @key(fields: "ref") {
  ref: ID! @inaccessible
  "Full name.\\nvi: Họ và tên."
  fullName: String @personal(class: BASIC)
  age: Int @external
}
type Unit @key(fields: "code", resolvable: false) { code: ID! }
enum Kind { A }
input Given { code: ID! }
`;

test('the fields of a schema are told with their type, words and class', () => {
  expect(declaredFields(SDL)).toContainEqual({
    coordinate: 'Citizen.fullName',
    type: 'String',
    words: { vi: 'Họ và tên.', en: 'Full name.' },
    dataClass: 'BASIC',
    isOwned: true,
  });
});

test('what is passed on, hidden, or only pointed at is not owned', () => {
  const owned = declaredFields(SDL).filter(({ isOwned }) => isOwned);

  expect(owned.map(({ coordinate }) => coordinate)).toEqual(['Citizen.fullName']);
});

test('what is no schema has no fields', () => {
  expect([declaredFields(''), declaredFields('type {')]).toEqual([[], []]);
});

test.each([
  ['A person.\nvi: Một người.', { vi: 'Một người.', en: 'A person.' }],
  [
    'A person;\nowned by citizens.\nvi: Một người;\ncủa citizens.',
    { vi: 'Một người; của citizens.', en: 'A person; owned by citizens.' },
  ],
  ['Only English.', { vi: 'Only English.', en: 'Only English.' }],
  ['vi: Chỉ tiếng Việt.', { vi: 'Chỉ tiếng Việt.', en: 'Chỉ tiếng Việt.' }],
  [null, { vi: '', en: '' }],
])('the description %j has its words in both languages', (description, words) => {
  expect(wordsOf(description)).toEqual(words);
});
