import { expect, test } from 'vitest';

import { SOURCE_TROUBLES } from '../../../subgraphs/dossiers/rules/source-trouble-text.ts';

test('whatever the trouble with a source, both languages say that the field may be typed', () => {
  const texts = Object.values(SOURCE_TROUBLES);

  expect(texts.every(({ VI }) => /tự khai/.test(VI))).toBe(true);
  expect(texts.every(({ EN }) => /type/.test(EN))).toBe(true);
});
