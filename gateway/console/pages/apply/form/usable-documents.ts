import type { StoredPageFragment } from '../graph/generated/read-store.ts';
import type { Paper } from './form.ts';

/** A document of an electronic store. */
export type StoredDocument = StoredPageFragment['edges'][number]['node'];

/**
 * The documents of a store that may take the place of a paper on `today` (YYYY-MM-DD), as the hub will judge them when it is handed in: of a
 * type that the procedure names, where it names any, valid, validly signed, and more than a copy where an original is asked for.
 * @see NĐ 118/2025/NĐ-CP (reuse of results); Luật Giao dịch điện tử 20/2023/QH15, Điều 10 and 12
 */
export function usableDocuments(
  { originals, store }: Pick<Paper, 'originals' | 'store'>,
  documents: readonly StoredDocument[],
  today: string,
): readonly StoredDocument[] {
  return documents.filter(
    (document) => isOfType(document, store.types) && stands(document, originals, today),
  );
}

function isOfType({ type }: StoredDocument, types: readonly string[]): boolean {
  return types.length === 0 || (type !== null && types.includes(type.code));
}

function stands(
  { validUntil, signature, legalForm }: StoredDocument,
  originals: number,
  today: string,
): boolean {
  const isLive = validUntil === null || validUntil >= today;
  return isLive && signature === 'SIGNED_VALID' && (legalForm !== 'COPY' || originals === 0);
}
