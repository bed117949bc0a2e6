/** What is wrong with the log, in the order in which they are told. */
export type FindingKind =
  /** The record does not have the hash of its leaf. */
  | 'ALTERED'
  /** The leaf's record is gone, and no signed note says that its time was over. */
  | 'DELETED'
  /** A record stands in the log that no leaf knows and that does not wait to be sealed. */
  | 'INSERTED'
  /** A leaf is gone, or its number was changed. */
  | 'LEAF_MISSING'
  /** A stored subtree does not have the hash of its two halves. */
  | 'NODE'
  /** The leaves do not give the root that was signed. */
  | 'ROOT'
  /** A head's signature is not its key's, or the newest head's key is not the log's. */
  | 'SIGNATURE'
  /** The log is shorter than the head that one holds. */
  | 'CUT';

/** One thing that is wrong. */
export interface Finding {
  readonly kind: FindingKind;
  /** The first leaf that it may concern, from 0. */
  readonly index: number;
}

// These say from where on something is wrong; the others say where.
const ROUGH: ReadonlySet<FindingKind> = new Set(['ROOT', 'SIGNATURE', 'CUT']);

/** The first leaf that is wrong, as exactly as it can be known; null when nothing is. @see RFC 9162, section 2.1 */
export function firstWrong(findings: readonly Finding[]): number | null {
  const exact = findings.filter(({ kind }) => !ROUGH.has(kind));
  const telling = exact.length > 0 ? exact : findings;
  return telling.length === 0 ? null : Math.min(...telling.map(({ index }) => index));
}
