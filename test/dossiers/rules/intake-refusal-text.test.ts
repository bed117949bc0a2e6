import { expect, test } from 'vitest';

import { INTAKE_REFUSALS } from '../../../subgraphs/dossiers/rules/intake-refusal-text.ts';

test('a person who is not known and a wrong name are refused in the same words, in both languages', () => {
  const { VI, EN } = INTAKE_REFUSALS.OWNER_NOT_MATCHED;

  expect(VI).toContain('không khớp');
  expect(EN).toContain('do not match');
});
