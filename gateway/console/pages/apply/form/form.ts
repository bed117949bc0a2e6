import type { Words } from '../../../words/words.ts';
import type { FillInQuery } from '../graph/generated/fill-in.ts';

type Prefill = NonNullable<FillInQuery['prefill']>;
type Declared = NonNullable<Prefill['fields'][number]['field']>;

/** What may be entered in a field. */
export type ItemType = Declared['type'];
/** Whose data a field is. */
export type Subject = Declared['subject'];
/** Where a known value comes from. */
export type Source = NonNullable<Prefill['fields'][number]['provenance']>;

/** One of the values that a field may have. */
export interface Choice {
  readonly value: string;
  readonly label: Words;
}

/** One field of the form, with what is known for it. */
export interface Item {
  readonly key: string;
  readonly label: Words;
  readonly type: ItemType;
  readonly isRequired: boolean;
  readonly subject: Subject;
  /** Empty: it is not chosen from a list. */
  readonly choices: readonly Choice[];
  /** Null: it is to be typed. */
  readonly known: { readonly value: string; readonly source: Source } | null;
}

/** How a paper is answered for this person. */
export type PaperAnswer = Prefill['components'][number]['answer'];

/** One paper of the procedure and how it stands for this person. */
export interface Paper {
  readonly id: string;
  readonly name: Words;
  readonly originals: number;
  readonly copies: number;
  readonly answer: PaperAnswer;
  /** Whether this way of filing asks for it, before anything is claimed. */
  readonly isAsked: boolean;
  /** Whether it belongs to this way of filing at all. */
  readonly isForThisWay: boolean;
  /** Shown at the counter and given back. */
  readonly isShownOnly: boolean;
  /** Made from the form itself. */
  readonly isMadeHere: boolean;
  /** The case that it is for; null: every case. */
  readonly condition: Words | null;
  /** The answer by which its case is claimed; null: by handing it in. */
  readonly claimedBy: { readonly field: string; readonly values: readonly string[] } | null;
  readonly reason: Words;
  readonly legalBasis: string | null;
  /** The stored document that takes its place; null: none does. */
  readonly document: Prefill['components'][number]['document'];
  /** From what store a document may take its place: the owner's, or somebody else's; of which types, empty where the procedure names none. */
  readonly store: { readonly isOwners: boolean; readonly types: readonly string[] };
}

/** A source that did not answer: what is open because of it. */
export interface AwaySource {
  readonly message: Words;
  readonly keys: readonly string[];
}

/** A form as far as the state knows the answers. */
export interface KnownForm {
  readonly token: string;
  readonly intake: string;
  readonly code: string;
  readonly name: Words;
  readonly procedure: Prefill['procedure'];
  readonly items: readonly Item[];
  readonly papers: readonly Paper[];
  readonly away: readonly AwaySource[];
}
