import { TreeEdge } from '#shared/merkle-edge.ts';
import { leafHash } from '#shared/merkle-hash.ts';
import { isSigned, type SignedHead } from '#shared/tree-head.ts';

import type { Finding, FindingKind } from './log-finding.ts';

// Whoever has rewritten the whole log must not fill the memory of whoever checks it.
const MOST_FINDINGS = 100;

/** A leaf as it is found. */
export interface FoundLeaf {
  readonly index: number;
  readonly hash: Buffer;
  /** The record's canonical text; null when the record is gone. */
  readonly content: string | null;
  /** Whether a signed note says that its time was over. */
  readonly wasDropped: boolean;
}

/**
 * Goes through a log from its first leaf to its last and finds what was done to it. Whether it is read from the database or
 * from an export makes no difference, and its length none to the memory needed. Signed heads are given when as many leaves have
 * been; the head that one holds, from the beginning.
 * @see RFC 9162, section 2.1
 */
export class LogAudit {
  readonly findings: Finding[] = [];
  /** How many records were there, and how many had been dropped when their time was over. */
  records = 0;
  dropped = 0;
  readonly #edge = new TreeEdge();
  readonly #held: SignedHead | null;
  #newest: SignedHead | null = null;
  #isWhole = true;

  constructor(held: SignedHead | null) {
    this.#held = held;
  }

  /** How many leaves were there. */
  get size(): number {
    return this.#edge.size;
  }

  /** The next leaf. */
  leaf(found: FoundLeaf): void {
    const { index, hash } = found;
    if (index !== this.#edge.size && this.#isWhole) {
      this.find('LEAF_MISSING', this.#edge.size);
      // From here on every root is another; that says nothing more.
      this.#isWhole = false;
    }
    this.#record(found);
    this.#edge.append(hash);
    if (this.#held?.size === this.#edge.size) {
      this.#compareHeld(this.#held);
    }
  }

  /** A signed head of the log over as many leaves as have been. */
  head(head: SignedHead): void {
    const since = this.#signedSize;
    if (!isSigned(head)) {
      this.find('SIGNATURE', since);
    }
    if (this.#isWhole && (head.size !== this.#edge.size || !head.root.equals(this.#edge.root))) {
      this.find('ROOT', since);
      this.#isWhole = false;
    }
    this.#newest = head;
  }

  /** The end of the log: gives its newest head, if it has any. `trusted` are the log's own keys; null when nobody knows them here. */
  end(trusted: readonly string[] | null): SignedHead | null {
    if (this.#held !== null && this.#held.size > this.size) {
      this.find('CUT', this.size);
    }
    if (this.#isWhole && this.#signedSize < this.size) {
      // Leaves are stored together with the head that is signed over them.
      this.find('ROOT', this.#signedSize);
    }
    if (this.#newest !== null && trusted?.includes(this.#newest.key) === false) {
      this.find('SIGNATURE', 0);
    }
    return this.#newest;
  }

  /** Notes what was found elsewhere, such as in the stored subtrees. */
  find(kind: FindingKind, index: number): void {
    if (this.findings.length < MOST_FINDINGS) {
      this.findings.push({ kind, index });
    }
  }

  /** Up to where the leaves are known to be those that were signed. */
  get #signedSize(): number {
    return this.#newest?.size ?? 0;
  }

  #record({ index, hash, content, wasDropped }: FoundLeaf): void {
    if (content !== null) {
      this.records += 1;
      if (!leafHash(content).equals(hash)) {
        this.find('ALTERED', index);
      }
    } else if (wasDropped) {
      this.dropped += 1;
    } else {
      this.find('DELETED', index);
    }
  }

  /** Heads of a log that was written anew fit together; so any leaf below the held one may be another. */
  #compareHeld(held: SignedHead): void {
    if (this.#isWhole && !held.root.equals(this.#edge.root)) {
      this.find('ROOT', 0);
    }
  }
}
