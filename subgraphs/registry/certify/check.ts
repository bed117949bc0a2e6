import type { Words } from '#shared/errors.ts';
import type { Subject } from './subject.ts';

/** What one check saw. `remark`: beside the promise itself, e.g. what was measured. */
export type Verdict =
  | { readonly passed: true; readonly remark?: Words }
  | { readonly passed: false; readonly why: Words };

/** One promise that the gateway relies on, and how it is tried. */
export interface Check {
  /** In kebab-case; programs go by it. */
  readonly name: string;
  /** Its name for people. */
  readonly title: Words;
  /** The promise, in one sentence. */
  readonly promise: Words;
  /** Never fails for what the subgraph does. */
  readonly run: (subject: Subject) => Promise<Verdict>;
}

/** The promise is kept. */
export const KEPT: Verdict = { passed: true };

/** The promise is broken: what was seen, and what to do. The words repeat nothing that was sent or answered. */
export function broken(vi: string, en: string): Verdict {
  return { passed: false, why: { vi, en } };
}

/** The first verdict that tells of a broken promise; KEPT when none does. */
export function firstBroken(verdicts: readonly Verdict[]): Verdict {
  return verdicts.find(({ passed }) => !passed) ?? KEPT;
}
