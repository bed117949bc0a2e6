import { expect, test } from 'vitest';

import { REFUSAL_TEXT } from '../../../subgraphs/registry/rules/refusal-text.ts';

test.each(Object.entries(REFUSAL_TEXT))(
  '%s is said in both languages in whole sentences',
  (_code, { VI, EN }) => {
    expect(VI).toMatch(/^\p{Lu}.+\.$/u);
    expect(EN).toMatch(/^[A-Z].+\.$/);
    expect(VI).not.toBe(EN);
  },
);

test('the refusal to remove one of the hub’s own says for whom rollback is', () => {
  expect(REFUSAL_TEXT.OWN_SUBGRAPH.EN).toContain('cannot be removed; rollback is for members');
});
