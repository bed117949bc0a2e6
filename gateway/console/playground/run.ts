import type { Session } from './session.ts';

/** What was asked: an operation's text and what goes with it. */
export interface Asked {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: unknown;
}

/** An operation that was run from the editor, and what came back. */
export interface Run {
  readonly asked: Asked;
  readonly session: Session;
  /** A moment before it, by the hub's clock, RFC 3339. */
  readonly since: string;
  /** Milliseconds until the answer was here. */
  readonly tookMs: number;
  readonly answer: unknown;
  /** How the hub answered it; null: it did not say. */
  readonly plan: unknown;
}
