import { expect, test } from 'vitest';
import { DOSSIER_STATUSES } from '../../../subgraphs/dossiers/rules/dossier-status.ts';
import { stopsClock } from '../../../subgraphs/dossiers/rules/stops-clock.ts';

test('the deadline runs only while a dossier is accepted or in progress', () => {
  expect(DOSSIER_STATUSES.filter((status) => !stopsClock(status))).toEqual(['ACCEPTED', 'IN_PROGRESS']);
});
