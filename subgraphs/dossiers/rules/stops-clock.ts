import type { DossierStatus } from './dossier-status.ts';

/**
 * Whether the deadline does not run in this status: before acceptance, while papers or a payment are awaited, while
 * stopped, and after the work is done.
 * @see the project's own rule, domain.md §3.1 (statistics groups "paused" and "ended")
 */
export function stopsClock(status: DossierStatus): boolean {
  return status !== 'ACCEPTED' && status !== 'IN_PROGRESS';
}
