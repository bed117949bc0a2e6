import { afterAll, beforeAll, expect, test } from 'vitest';

import { recordPayment } from '../../../subgraphs/dossiers/operations/record-payment.ts';
import { at, aLivedDossier } from '../lived-dossier.ts';
import { aFee, BEGUN, type Desk, openDesk, refusalIn, TUESDAY } from '../step-desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.stop());

const awaitingTwo = () =>
  desk.placed({
    ...aLivedDossier({}, ...BEGUN, ['PAYMENT_REQUIRED', '2026-11-02 14:00']),
    payments: [aFee('DUE'), aFee('DUE')],
  });
const payment = { numbers: null, method: 'NATIONAL_PORTAL', paidAt: TUESDAY } as const;

test('with the last payment that was awaited the dossier goes on, and its deadline with it', async () => {
  const { code, needs } = await awaitingTwo();

  const first = await recordPayment(desk.em(), { ...needs(), payment: { ...payment, numbers: [2] } });
  const second = await recordPayment(desk.em(), { ...needs({ version: 2 }), payment });

  expect(first).toMatchObject({ dossier: { status: 'PAYMENT_REQUIRED', dueAt: at('2026-11-05 17:00') } });
  expect(second).toMatchObject({ dossier: { status: 'IN_PROGRESS', dueAt: at('2026-11-06 17:00') } });
  expect((await desk.history(code)).slice(-2)).toMatchObject([
    { kind: 'PAYMENT', status: 'PAYMENT_REQUIRED' },
    { kind: 'STATUS', status: 'IN_PROGRESS' },
  ]);
  expect(await desk.parts().payments.load(code)).toMatchObject([
    { state: 'PAID', method: 'NATIONAL_PORTAL', paidAt: TUESDAY },
    { state: 'PAID', method: 'NATIONAL_PORTAL', paidAt: TUESDAY },
  ]);
});

test('a fee that is paid while nothing is awaited leaves the dossier where it is', async () => {
  const { needs } = await desk.placed({ ...aLivedDossier({}, ...BEGUN), payments: [aFee('DUE')] });

  const outcome = await recordPayment(desk.em(), { ...needs(), payment });

  expect(outcome).toMatchObject({ dossier: { status: 'IN_PROGRESS', dueAt: at('2026-11-05 17:00') } });
});

test.each([
  ['one that there is not', { ...payment, numbers: [3] }, 'PAYMENT_UNKNOWN'],
  ['one beside one that there is not', { ...payment, numbers: [1, 3] }, 'PAYMENT_UNKNOWN'],
  ['one in the future', { ...payment, paidAt: at('2026-11-03 09:01') }, 'PAYMENT_TIME_UNUSABLE'],
  [
    'one before the dossier was handed in',
    { ...payment, paidAt: at('2026-11-02 08:59') },
    'PAYMENT_TIME_UNUSABLE',
  ],
])('%s is refused, and nothing is paid by it', async (_what, wrong, refusal) => {
  const { code, needs } = await awaitingTwo();

  const outcome = await recordPayment(desk.em(), { ...needs(), payment: wrong });

  expect(refusalIn(outcome)).toBe(refusal);
  expect((await desk.parts().payments.load(code)).map(({ state }) => state)).toEqual(['DUE', 'DUE']);
});

test('what is paid already is not paid again', async () => {
  const { needs } = await desk.placed({ ...aLivedDossier({}, ...BEGUN), payments: [aFee('PAID')] });

  expect(refusalIn(await recordPayment(desk.em(), { ...needs(), payment }))).toBe('PAYMENT_UNKNOWN');
});
