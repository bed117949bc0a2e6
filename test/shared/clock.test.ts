import { expect, test } from 'vitest';
import { createClock } from '#shared/clock.ts';

test('a fixed clock always gives the same instant, in a Date of its own', () => {
  const now = createClock({ clock: new Date('2026-11-21T02:00:00Z') });

  const first = now();
  first.setFullYear(1999);

  expect(now().toISOString()).toBe('2026-11-21T02:00:00.000Z');
});

test('without a fixed instant the clock shows the real time', () => {
  const before = Date.now();

  const shown = createClock({ clock: null })().getTime();

  expect(shown).toBeGreaterThanOrEqual(before);
  expect(shown).toBeLessThanOrEqual(Date.now());
});
