import { type Fault, faultKind } from './fault.ts';

/** How long an owner that is slow or away is given before it is asked once more, in milliseconds. */
export const AGAIN_AFTER_MS = 4_000;

/** What is known of a question when its answer stands. */
export interface AnswerStands {
  /** Tells two questions apart. */
  readonly key: number;
  readonly faults: readonly Fault[];
  /** The question that was asked once more by itself before; null: none was. */
  readonly askedAgain: number | null;
}

/** Whether a question is asked once more by itself: an owner is away for now, and that was not tried for it before. */
export function isWorthAsking({ key, faults, askedAgain }: AnswerStands): boolean {
  return askedAgain !== key && faults.some((fault) => faultKind(fault) === 'away');
}

/** Data that were answered to a question. */
export interface Standing<Data> {
  readonly key: number;
  readonly data: Data;
}

/**
 * What goes on standing when a question was asked once more and `data` came back, null when nothing did: what was answered to it before is
 * better than nothing. Undefined: nothing ever came.
 */
export function standingData<Data>(
  before: Standing<Data> | null,
  { key, data }: { readonly key: number; readonly data: Data | null | undefined },
): Data | undefined {
  return data ?? (before?.key === key ? before.data : undefined);
}
