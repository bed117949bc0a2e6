/** A document of a store, as far as it matters whether it may take the place of a paper. */
export interface StoredDocument {
  readonly id: string;
  readonly type: string;
  /** YYYY-MM-DD. */
  readonly issuedOn: string;
  /** The last day on which it is valid. Null: without end. */
  readonly validUntil: string | null;
  readonly legalForm: 'ORIGINAL' | 'COPY' | 'E_ORIGINAL';
  readonly signature: 'SIGNED_VALID' | 'SIGNED_INVALID' | 'UNSIGNED' | 'NOT_STATED';
}

/** Why a stored document does not take the place of a paper. */
export type DocumentFault = 'OTHER_TYPE' | 'EXPIRED' | 'NOT_SIGNED' | 'COPY_ONLY';

/** The paper whose place it would take. `types`: any of these results; empty: the paper does not say. */
export interface PaperWanted {
  readonly types: readonly string[];
  /** How many originals are asked for: a digitised copy takes the place of copies alone. */
  readonly originals: number;
}

/**
 * Why a stored document does not take the place of a paper on `today` (YYYY-MM-DD); null: it does. It is of a type that the procedure
 * names, has not expired, carries a signature that its source found valid, and is more than a copy where an original is asked for.
 * @see Luật Giao dịch điện tử 20/2023/QH15, Điều 10 and 12; NĐ 45/2020/NĐ-CP, Điều 16; NĐ 118/2025/NĐ-CP (reuse of results)
 */
export function documentFault(
  { type, validUntil, signature, legalForm }: StoredDocument,
  { types, originals }: PaperWanted,
  today: string,
): DocumentFault | null {
  if (types.length > 0 && !types.includes(type)) {
    return 'OTHER_TYPE';
  }
  if (validUntil !== null && validUntil < today) {
    return 'EXPIRED';
  }
  if (signature !== 'SIGNED_VALID') {
    return 'NOT_SIGNED';
  }
  return legalForm === 'COPY' && originals > 0 ? 'COPY_ONLY' : null;
}
