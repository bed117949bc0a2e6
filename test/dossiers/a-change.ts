import type { EntityManager } from '@mikro-orm/postgresql';

import { type DossierChange, recordChanges } from '../../subgraphs/dossiers/operations/record-changes.ts';

/** A change of a dossier at Dương Nội, but for what a test says. */
export function aChange(change: Partial<DossierChange> & { readonly code: string }): DossierChange {
  const unit = { receivingUnit: 'H26.9001', processingUnit: 'H26.9001' };
  return {
    version: 1,
    kind: 'STEP',
    at: new Date('2026-11-21T03:00:00Z'),
    status: 'IN_PROGRESS',
    before: unit,
    after: unit,
    ...change,
  };
}

/** Records changes in a transaction of their own that ends when `end` does. */
export function records(
  em: EntityManager,
  changes: readonly DossierChange[],
  end: Promise<void> = Promise.resolve(),
): { readonly written: Promise<void>; readonly committed: Promise<void> } {
  const written = Promise.withResolvers<void>();
  const committed = em.fork().transactional(async (inner) => {
    await recordChanges(inner.getKysely<unknown>(), changes);
    written.resolve();
    await end;
  });
  committed.catch(written.reject);
  return { written: written.promise, committed };
}
