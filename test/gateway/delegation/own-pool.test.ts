import { afterAll, beforeAll, expect, test } from 'vitest';

import { startHubWorld, type HubWorld } from '../../support/hub-world.ts';

let world: HubWorld;
beforeAll(async () => {
  world = await startHubWorld();
}, 120_000);
afterAll(() => world.stop());

test('more services than there are connections may wait for what they ask in a caller’s name, and all are answered', async () => {
  const forms = Array.from({ length: 100 }, () =>
    world.asks('parent', '{ prefill(procedure: "1.001193") { unavailable { owner } } }'),
  );

  const answers = await Promise.all(forms);

  expect(new Set(answers.map(({ text }) => text))).toEqual(
    new Set(['{"data":{"prefill":{"unavailable":[]}}}']),
  );
});
