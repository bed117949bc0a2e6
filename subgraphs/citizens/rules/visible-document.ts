import { mayReadAny, type RowLook } from '#shared/row-access.ts';

import type { DocumentRow, StoredDocument } from '../entities/document.ts';
import { readOrRefuse } from './read-or-refuse.ts';

/** The two ways to a document: its owner's store, and a case of the owner's that opens what its papers say. */
const OPENS_DOCUMENT: Readonly<Record<StoredDocument['ownerKind'], readonly string[]>> = {
  CITIZEN: ['Citizen.documents', 'Document.number'],
  ORGANIZATION: ['Organization.documents', 'Document.number'],
};

/**
 * What of a document this look may see: null for whoever may read neither the owner's store nor the results of the owner's
 * dossier. `openNumber` breaks the seal and is not called before the number was allowed.
 * @see NĐ 45/2020/NĐ-CP, Điều 16; Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 3
 */
export function visibleDocument(
  document: StoredDocument,
  look: RowLook,
  openNumber: () => string | null,
): DocumentRow | null {
  if (!mayReadAny(look, OPENS_DOCUMENT[document.ownerKind])) {
    return null;
  }
  return { ...document, readNumber: () => readOrRefuse(look, 'Document.number', openNumber) };
}
