import type { Words } from '#shared/errors.ts';

/** What came of one check of a running subgraph. */
export interface CheckOutcome extends Words {
  /** In kebab-case. */
  readonly name: string;
  readonly passed: boolean;
}

/** What came of a run of the conformance suite. */
export interface Certification {
  readonly at: Date;
  /** Whether every check passed. */
  readonly passed: boolean;
  /** SHA-256 of the published SDL, in hex: what the certificate is about. */
  readonly sdlHash: string;
  /** In the order of the suite. */
  readonly checks: readonly CheckOutcome[];
}
