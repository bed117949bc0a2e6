import type { SealKey } from '#shared/keys.ts';
import { unseal } from '#shared/seal.ts';

import type { Representation } from './representation.ts';

/** The place that the words of a representation are sealed for. */
export function basisPlace(id: string): string {
  return `representation.sealed_basis.${id}`;
}

/** The paper that a representation rests on. Throws when its seal is broken or belongs to another row. */
export function openedBasis(
  { id, basis, sealedBasis }: Readonly<Pick<Representation, 'id' | 'basis' | 'sealedBasis'>>,
  seals: readonly SealKey[],
): string {
  return sealedBasis ? unseal(sealedBasis, basisPlace(id), seals) : (basis ?? '');
}
