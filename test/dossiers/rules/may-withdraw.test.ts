import { expect, test } from 'vitest';

import { DOSSIER_STATUSES } from '../../../subgraphs/dossiers/rules/dossier-status.ts';
import { mayNotWithdraw } from '../../../subgraphs/dossiers/rules/may-withdraw.ts';

test('before acceptance a dossier whose fee is paid is not withdrawn', () => {
  expect(mayNotWithdraw('SUBMITTED', true)).toBe('FEE_PAID');
});

test('a fee holds nobody who has paid none, nor after acceptance', () => {
  const held = DOSSIER_STATUSES.filter((status) => mayNotWithdraw(status, false) !== null);
  const heldByFee = DOSSIER_STATUSES.filter((status) => mayNotWithdraw(status, true) !== null);

  expect(held).toEqual([]);
  expect(heldByFee).toEqual(['SUBMITTED']);
});
