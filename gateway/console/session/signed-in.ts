import type { Words } from '../words/words.ts';

/** What somebody is to the hub, as `kind` of their token says it. */
export type AccountKind =
  | 'citizen'
  | 'representative'
  | 'officer'
  | 'machine'
  | 'registry'
  | 'data_protection'
  | 'statistics'
  | 'other';

/** Who is signed in on these pages. */
export interface SignedIn {
  /** Tells two accounts apart, and holds nothing personal: a persona's name or a random word. */
  readonly id: string;
  /** What the pages call them. */
  readonly name: Words;
  readonly kind: AccountKind;
  /** A fresh access token of theirs. Rejects when there is none any more: they have to sign in again. */
  readonly token: () => Promise<string>;
}
