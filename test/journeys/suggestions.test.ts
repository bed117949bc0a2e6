import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startHubWorld, type HubWorld } from '../support/hub-world.ts';

const SUGGESTIONS = '{ suggestions { kind dueOn reason(lang: EN) procedure { code name(lang: EN) } } }';

describe('what the graph suggests of its own accord', () => {
  let world: HubWorld;
  beforeAll(async () => {
    world = await startHubWorld();
  });
  afterAll(() => world.stop());

  test('a driver is told that the licence ends, and that the child who turned 14 may have a card, each with its procedure', async () => {
    const { data, errors } = await world.asks('citizen', SUGGESTIONS);

    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      suggestions: [
        {
          kind: 'DOCUMENT_EXPIRES',
          procedure: { code: '3.000347' },
          reason: expect.stringContaining('licence'),
        },
        { kind: 'ID_CARD', procedure: { code: '1.014061' }, reason: expect.stringContaining('14') },
      ],
    });
  });

  test('officers and whoever is not signed in are suggested nothing', async () => {
    const officer = await world.asks('officer-duong-noi', SUGGESTIONS);
    const nobody = await world.asks(null, SUGGESTIONS);

    expect(officer.data).toEqual({ suggestions: null });
    expect(nobody.data ?? { suggestions: null }).toEqual({ suggestions: null });
  });

  test('a parent’s newborn without an insurance card is thought of, and other people’s children are not', async () => {
    const { data, errors } = await world.asks('parent', SUGGESTIONS);

    const told: { suggestions?: { kind: string }[] } = data ?? {};
    expect(errors).toEqual([]);
    expect(told.suggestions?.every(({ kind }) => kind !== 'SOCIAL_PENSION')).toBe(true);
  });
});
