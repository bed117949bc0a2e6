import { afterAll, beforeAll, expect, test } from 'vitest';

import { rateDossier } from '../../../subgraphs/dossiers/operations/rate-dossier.ts';
import { BEGUN, type Desk, openDesk, refusalIn, TUESDAY } from '../step-desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.stop());

const done = () =>
  desk.laid({}, ...BEGUN, ['COMPLETED', '2026-11-02 16:00'], ['RESULT_RETURNED', '2026-11-02 16:30']);

test('the owner rates the service after the result was returned', async () => {
  const { code, needs, owner } = await done();

  const outcome = await rateDossier(desk.em(), { ...needs({ actor: owner }), score: 4 });

  expect(outcome).toMatchObject({ dossier: { status: 'RESULT_RETURNED', ratingScore: 4, ratedAt: TUESDAY } });
  expect((await desk.history(code)).at(-1)).toMatchObject({ kind: 'RATING', actor: 'PERSON' });
});

test('a dossier is rated once', async () => {
  const { needs, owner } = await done();
  await rateDossier(desk.em(), { ...needs({ actor: owner }), score: 4 });

  const again = await rateDossier(desk.em(), { ...needs({ actor: owner, version: 2 }), score: 1 });

  expect(refusalIn(again)).toBe('ALREADY_RATED');
});

test('nobody rates what is not done', async () => {
  const { needs, owner } = await desk.laid({}, ...BEGUN);

  const outcome = await rateDossier(desk.em(), { ...needs({ actor: owner }), score: 5 });

  expect(refusalIn(outcome)).toBe('STEP_NOT_POSSIBLE');
});
