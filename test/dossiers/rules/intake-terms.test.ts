import { expect, test } from 'vitest';

import { intakeEnds } from '../../../subgraphs/dossiers/rules/intake-terms.ts';

test('an intake ends eight hours after it was opened', () => {
  expect(intakeEnds(new Date('2026-11-20T08:30:00Z'))).toEqual(new Date('2026-11-20T16:30:00Z'));
});
