import { expect, test } from 'vitest';

import { DRAFT_REFUSALS } from '../../../subgraphs/dossiers/rules/draft-refusal-text.ts';

test('every refusal of a draft says in both languages what to do', () => {
  const texts = Object.values(DRAFT_REFUSALS).flatMap(({ VI, EN }) => [VI, EN]);

  expect(new Set(texts).size).toBe(texts.length);
  expect(texts.filter((text) => !/(?:Hãy|Open|Shorten)/.test(text))).toEqual([]);
});
