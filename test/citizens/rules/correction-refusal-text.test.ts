import { expect, test } from 'vitest';

import { CORRECTION_REFUSALS } from '../../../subgraphs/citizens/rules/correction-refusal-text.ts';

test('every refusal of a request for correction is a sentence in both languages that names nobody', () => {
  const texts = Object.values(CORRECTION_REFUSALS).flatMap(({ VI, EN }) => [VI, EN]);

  expect(texts.filter((text) => !text.endsWith('.') || /\d{4}/.test(text))).toEqual([]);
});
