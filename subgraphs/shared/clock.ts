import type { HubSettings } from './env.ts';

/** The hub's time: the real one, or the fixed instant of HUB_CLOCK. */
export function createClock(settings: Pick<HubSettings, 'clock'>): () => Date {
  const { clock } = settings;
  return () => new Date(clock ?? Date.now());
}
