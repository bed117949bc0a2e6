import type { RegistryRefusal } from '#schema/generated/registry.ts';
import type { Words } from '#shared/errors.ts';

import type { SchemaCheckRow } from './schema-check.ts';

/** A refusal as resolvers get it. */
export interface RegistryRefusedRow {
  readonly __typename: 'RegistryRefused';
  readonly code: RegistryRefusal;
  /** The check that led to it. Null: none did. */
  readonly check: SchemaCheckRow | null;
  /** What exactly is wrong. Null: the code says it. */
  readonly words: Words | null;
}

/** Refuses what was asked of the registry. */
export function registryRefused(
  code: RegistryRefusal,
  { check = null, words = null }: Partial<Pick<RegistryRefusedRow, 'check' | 'words'>> = {},
): RegistryRefusedRow {
  return { __typename: 'RegistryRefused', code, check, words };
}
