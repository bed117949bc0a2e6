import { expect, test } from 'vitest';

import { forgottenBefore } from '../../../subgraphs/dossiers/rules/file-terms.ts';

test('a paper that no dossier took is kept for thirty days and then forgotten', () => {
  expect(forgottenBefore(new Date('2026-11-30T05:00:00Z'))).toEqual(new Date('2026-10-31T05:00:00Z'));
});
