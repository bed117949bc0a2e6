import { afterAll, beforeAll, expect, test } from 'vitest';

import { requestPayment } from '../../../subgraphs/dossiers/operations/request-payment.ts';
import { aLivedDossier } from '../lived-dossier.ts';
import { aFee, BEGUN, type Desk, openDesk, refusalIn, TUESDAY } from '../step-desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.stop());

const payments = [
  { nameVi: 'Thuế trước bạ', nameEn: 'Registration tax', amount: 12_500_000 },
  { nameVi: 'Lệ phí', nameEn: 'Lệ phí', amount: 1 },
];

test('payments that are asked for come behind those that there are, and the clock stands still', async () => {
  const { code, needs } = await desk.placed({ ...aLivedDossier({}, ...BEGUN), payments: [aFee('PAID')] });

  const outcome = await requestPayment(desk.em(), { ...needs(), payments, reason: null });

  expect(outcome).toMatchObject({ dossier: { status: 'PAYMENT_REQUIRED', clockStoppedAt: TUESDAY } });
  expect(await desk.parts().payments.load(code)).toMatchObject([
    { position: 1, state: 'PAID' },
    { position: 2, state: 'DUE', nameVi: 'Thuế trước bạ', amount: '12500000', method: null, paidAt: null },
    { position: 3, state: 'DUE', nameEn: 'Lệ phí', amount: '1' },
  ]);
});

test('nothing is asked for that a dossier is not far enough for', async () => {
  const { code, needs } = await desk.laid({}, ['SUBMITTED', '2026-11-02 09:00']);

  const outcome = await requestPayment(desk.em(), { ...needs(), payments, reason: null });

  expect(refusalIn(outcome)).toBe('STEP_NOT_POSSIBLE');
  expect(await desk.parts().payments.load(code)).toEqual([]);
});
