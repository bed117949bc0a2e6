import { afterAll, beforeAll, expect, test } from 'vitest';

import { withdrawDossier } from '../../../subgraphs/dossiers/operations/withdraw-dossier.ts';
import { aLivedDossier } from '../lived-dossier.ts';
import { aFee, BEGUN, type Desk, openDesk, refusalIn } from '../step-desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.stop());

const handedIn = ['SUBMITTED', '2026-11-02 09:00'] as const;

test('the owner withdraws what is not accepted and not paid for', async () => {
  const { needs, owner } = await desk.laid({}, handedIn);

  const outcome = await withdrawDossier(desk.em(), { ...needs({ actor: owner }), reason: null });

  expect(outcome).toMatchObject({ dossier: { status: 'WITHDRAWN' } });
});

test('before acceptance a paid fee holds the dossier, and stays paid', async () => {
  const { code, needs, owner } = await desk.placed({
    ...aLivedDossier({}, handedIn),
    payments: [aFee('PAID')],
  });

  const outcome = await withdrawDossier(desk.em(), { ...needs({ actor: owner }), reason: null });

  expect(refusalIn(outcome)).toBe('FEE_PAID');
  expect(await desk.parts().payments.load(code)).toMatchObject([{ state: 'PAID' }]);
});

test('later a withdrawal marks what was paid as to be refunded, pays nothing back, and leaves the rest', async () => {
  const { code, needs, owner } = await desk.placed({
    ...aLivedDossier({}, ...BEGUN),
    payments: [aFee('PAID'), aFee('DUE')],
  });

  await withdrawDossier(desk.em(), { ...needs({ actor: owner }), reason: 'Không còn nhu cầu.' });

  expect(await desk.parts().payments.load(code)).toMatchObject([{ state: 'REFUND_DUE' }, { state: 'DUE' }]);
  expect((await desk.history(code)).at(-1)).toMatchObject({
    status: 'WITHDRAWN',
    actor: 'PERSON',
    unit: null,
    reason: 'Không còn nhu cầu.',
  });
});

test('no officer withdraws it for them', async () => {
  const { needs } = await desk.laid({}, handedIn);

  expect(refusalIn(await withdrawDossier(desk.em(), { ...needs(), reason: null }))).toBe('NOT_ALLOWED');
});
