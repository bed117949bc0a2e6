import { expect, test } from 'vitest';

import { DOSSIER_STATUSES } from '../../../subgraphs/dossiers/rules/dossier-status.ts';
import { legProgress } from '../../../subgraphs/dossiers/rules/leg-progress.ts';

test('a completed dossier lets the next legs begin; rejected, withdrawn and stopped ones do not; the others go on', () => {
  const progress = Object.groupBy(DOSSIER_STATUSES, legProgress);

  expect(progress).toEqual({
    GOES_ON: ['SUBMITTED', 'ACCEPTED', 'IN_PROGRESS', 'SUPPLEMENT_REQUIRED', 'PAYMENT_REQUIRED'],
    ENDED_BADLY: ['REJECTED', 'WITHDRAWN', 'STOPPED'],
    ENDED_WELL: ['COMPLETED', 'RESULT_RETURNED'],
  });
});
