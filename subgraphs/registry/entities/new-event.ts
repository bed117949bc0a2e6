import type { EntityManager } from '@mikro-orm/postgresql';

import type { RegistryEventKind } from '#schema/generated/registry.ts';

import { RegistryEvent, type RegistryEventRow } from './registry-event.ts';

/** A step that is taken. What is left out does not apply. */
export interface Step extends Partial<
  Pick<RegistryEventRow, 'subgraph' | 'concerns' | 'version' | 'release' | 'subject' | 'note'>
> {
  readonly kind: RegistryEventKind;
  readonly at: Date;
  /** Who takes it. Null: the registry itself. */
  readonly by: { readonly agency: string; readonly account: string } | null;
}

/** Adds a step to the audit trail; it is stored with what it tells of, or not at all. */
export function addEvent(em: EntityManager, { by, ...step }: Step): void {
  em.create(RegistryEvent, {
    subgraph: null,
    concerns: null,
    version: null,
    release: null,
    subject: null,
    note: '',
    ...step,
    agency: by?.agency ?? null,
    account: by?.account ?? null,
  });
}
