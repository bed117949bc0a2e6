import { afterAll, beforeAll, expect, test } from 'vitest';

import { recordRefund } from '../../../subgraphs/dossiers/operations/record-refund.ts';
import { aLivedDossier } from '../lived-dossier.ts';
import { aFee, BEGUN, type Desk, openDesk, refusalIn } from '../step-desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.stop());

const withdrawn = () =>
  desk.placed({
    ...aLivedDossier({}, ...BEGUN, ['WITHDRAWN', '2026-11-02 14:00']),
    payments: [aFee('REFUND_DUE'), aFee('REFUND_DUE'), aFee('DUE')],
  });
const refund = { numbers: null, reason: 'UNC 12' };

test('what was to be refunded is on record as given back, with the unit that did it, and what was never paid stays', async () => {
  const { code, needs } = await withdrawn();

  const outcome = await recordRefund(desk.em(), { ...needs(), refund });

  expect(outcome).toMatchObject({ dossier: { status: 'WITHDRAWN', version: 2 } });
  expect(await desk.parts().payments.load(code)).toMatchObject([
    { state: 'REFUNDED' },
    { state: 'REFUNDED' },
    { state: 'DUE' },
  ]);
  expect((await desk.history(code)).at(-1)).toMatchObject({
    kind: 'PAYMENT',
    status: 'WITHDRAWN',
    actor: 'OFFICER',
    unit: expect.stringMatching(/^H/) as unknown,
    reason: 'UNC 12',
  });
});

test('each payment is given back once, by itself if need be', async () => {
  const { code, needs } = await withdrawn();

  await recordRefund(desk.em(), { ...needs(), refund: { ...refund, numbers: [2] } });
  const again = await recordRefund(desk.em(), {
    ...needs({ version: 2 }),
    refund: { ...refund, numbers: [2] },
  });

  expect(refusalIn(again)).toBe('REFUND_UNKNOWN');
  expect(await desk.parts().payments.load(code)).toMatchObject([
    { state: 'REFUND_DUE' },
    { state: 'REFUNDED' },
    { state: 'DUE' },
  ]);
});

test('what is merely due is not refunded, and nothing is when one of several is not', async () => {
  const { code, needs } = await withdrawn();

  const outcome = await recordRefund(desk.em(), { ...needs(), refund: { ...refund, numbers: [1, 3] } });

  expect(refusalIn(outcome)).toBe('REFUND_UNKNOWN');
  expect(await desk.parts().payments.load(code)).toMatchObject([
    { state: 'REFUND_DUE' },
    { state: 'REFUND_DUE' },
    { state: 'DUE' },
  ]);
});

test('the person who withdrew puts no refund on record, and while a dossier lives there is none', async () => {
  const { needs, owner } = await withdrawn();
  const living = await desk.placed({ ...aLivedDossier({}, ...BEGUN), payments: [aFee('PAID')] });

  const byOwner = await recordRefund(desk.em(), { ...needs({ actor: owner }), refund });
  const early = await recordRefund(desk.em(), { ...living.needs(), refund });

  expect([refusalIn(byOwner), refusalIn(early)]).toEqual(['NOT_ALLOWED', 'STEP_NOT_POSSIBLE']);
});
