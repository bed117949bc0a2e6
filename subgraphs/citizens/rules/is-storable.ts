/** What is checked of a document before it is stored. */
export interface Storable {
  readonly type: string;
  readonly sha256: string;
  /** YYYY-MM-DD. */
  readonly issuedOn: string;
  /** Null: without end. */
  readonly validUntil: string | null;
  readonly number: string | null;
}

/**
 * Whether a document can stand in a store: a code of a kind of result, the hash of a content, a printed number of usual length, and an
 * end that is not before its issue.
 * @see NĐ 45/2020/NĐ-CP, Điều 16; TT 01/2023/TT-VPCP (digitised results)
 */
export function isStorable({ type, sha256, issuedOn, validUntil, number }: Storable): boolean {
  return (
    /^[\p{L}\p{N}.-]{1,40}$/u.test(type) &&
    /^[0-9a-f]{64}$/.test(sha256) &&
    (validUntil === null || validUntil >= issuedOn) &&
    (number === null || (number.length > 0 && number.length <= LONGEST_NUMBER))
  );
}

// The longest printed number of our sources has 40 characters.
const LONGEST_NUMBER = 100;
