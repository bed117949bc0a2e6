import { expect, test } from 'vitest';

import { openSteps } from '../../../subgraphs/dossiers/rules/open-steps.ts';

const here = {
  version: 3,
  synchronised: false,
  procedureId: '1.004873@2025-07-01',
  groupId: null,
};
const SUBMITTED = { ...here, status: 'SUBMITTED', acceptedAt: null } as const;
const IN_PROGRESS = { ...here, status: 'IN_PROGRESS', acceptedAt: new Date(0) } as const;
const nobody = { owns: false, receives: false, processes: false };

test.each([
  [
    'the counter takes in what was handed in, or does not',
    { ...nobody, receives: true },
    SUBMITTED,
    ['ACCEPT', 'REJECT', 'REQUEST_SUPPLEMENT', 'RECORD_PAYMENT'],
  ],
  ['the person may withdraw it', { ...nobody, owns: true }, SUBMITTED, ['WITHDRAW']],
  [
    'who decides asks, stops, moves or completes',
    { ...nobody, processes: true },
    IN_PROGRESS,
    ['REQUEST_SUPPLEMENT', 'REQUEST_PAYMENT', 'RECORD_PAYMENT', 'STOP', 'APOLOGISE', 'COMPLETE', 'TRANSFER'],
  ],
  ['whoever has no part in it takes no step', nobody, SUBMITTED, []],
  [
    'what other software drives takes none here',
    { ...nobody, receives: true },
    { ...SUBMITTED, synchronised: true },
    [],
  ],
] as const)('%s', (_what, standing, dossier, steps) => {
  expect(openSteps({ dossier, standing })).toEqual(steps);
});
