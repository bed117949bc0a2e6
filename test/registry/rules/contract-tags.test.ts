import { expect, test } from 'vitest';

import { areContractTags } from '../../../subgraphs/registry/rules/contract-tags.ts';

test('a contract shows some tags, hides some, or both', () => {
  expect(areContractTags(['public'], [])).toBe(true);
  expect(areContractTags([], ['inside'])).toBe(true);
  expect(areContractTags(['public', 'partner/v2'], ['inside'])).toBe(true);
});

test('a contract without tags is the whole graph and so no contract', () => {
  expect(areContractTags([], [])).toBe(false);
});

test('a contract has at most twenty tags', () => {
  const tags = Array.from({ length: 21 }, (_none, index) => `tag-${index}`);

  expect(areContractTags(tags.slice(1), [])).toBe(true);
  expect(areContractTags(tags, [])).toBe(false);
});

test.each(['', 'two words', 'tag"', 'nhãn', 'a'.repeat(129)])('the tag "%s" is none', (tag) => {
  expect(areContractTags([tag], [])).toBe(false);
});
