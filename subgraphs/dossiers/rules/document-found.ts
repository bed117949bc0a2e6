import type { ComponentReason } from './component-reasons.ts';
import { documentFault, type PaperWanted, type StoredDocument } from './document-stands.ts';

/** The documents of a store, or why they could not be read. */
export type StoreRead = readonly StoredDocument[] | 'AWAY' | 'REFUSED';

/** What a store has in place of a paper: the document, or why there is none that stands. */
export type DocumentAnswer =
  | { readonly because: 'IN_STORE'; readonly documentId: string }
  | { readonly because: Exclude<ComponentReason, 'IN_STORE'>; readonly documentId: null };

/**
 * The first document of a store that stands for a paper on `today` (YYYY-MM-DD). Where none does, what is wrong with the first of the
 * right type is told.
 * @see NĐ 45/2020/NĐ-CP, Điều 16 (the store of a person's documents); NĐ 118/2025/NĐ-CP (reuse of results)
 */
export function documentFound(store: StoreRead, wanted: PaperWanted, today: string): DocumentAnswer {
  if (typeof store === 'string') {
    return lacking(store === 'AWAY' ? 'SOURCE_AWAY' : 'SOURCE_REFUSED');
  }
  const judged = store.map(({ id, ...document }) => ({
    id,
    fault: documentFault({ id, ...document }, wanted, today),
  }));
  const standing = judged.find(({ fault }) => fault === null);
  if (standing) {
    return { because: 'IN_STORE', documentId: standing.id };
  }
  const faults = judged.flatMap(({ fault }) => (fault === null || fault === 'OTHER_TYPE' ? [] : [fault]));
  return lacking(faults[0] ?? 'NOT_IN_DATA');
}

function lacking(because: Exclude<ComponentReason, 'IN_STORE'>): DocumentAnswer {
  return { because, documentId: null };
}
