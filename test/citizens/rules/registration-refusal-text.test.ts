import { expect, test } from 'vitest';

import {
  DOCUMENT_REFUSALS,
  REGISTRATION_REFUSALS,
} from '../../../subgraphs/citizens/rules/registration-refusal-text.ts';

test('whoever is refused a number is told in both languages who issues it', () => {
  expect(REGISTRATION_REFUSALS.NOT_ISSUED_HERE.VI).toContain('Bộ Công an');
  expect(REGISTRATION_REFUSALS.NOT_ISSUED_HERE.EN).toContain('Ministry of Public Security');
});

test('every refusal has a sentence in both languages, and none holds a number', () => {
  const texts = [...Object.values(REGISTRATION_REFUSALS), ...Object.values(DOCUMENT_REFUSALS)].flatMap(
    ({ VI, EN }) => [VI, EN],
  );

  expect(texts.filter((text) => text.length < 15 || /\d{4}/.test(text))).toEqual([]);
});
