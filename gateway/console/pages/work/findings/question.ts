import type { Words } from '../../../words/words.ts';
import { CORRECTABLE } from '../../citizen/correct/correction-words.ts';
import { fieldNames } from '../../citizen/field-names.ts';
import type { AskedOfUsQuery } from './generated/asked-of-us.ts';

type Findings = NonNullable<AskedOfUsQuery['correctionFindings']>;
type Requests = NonNullable<AskedOfUsQuery['correctionRequests']>;

/** Something that people say otherwise than a source has it, put to the agency that answers for the source. */
export interface Question {
  readonly id: string;
  /** The value in question. */
  readonly what: Words;
  /** Where the source has it: its owner's name in the graph, and a path such as Citizen.residence.line. Null: people asked by its name. */
  readonly source: { readonly owner: string; readonly path: string } | null;
  /** Whose it is; null: not shown. */
  readonly person: string | null;
  /** What they say; null: not shown. */
  readonly said: string | null;
  /** Why they say so; null: not told. */
  readonly why: string | null;
  /** The dossier in which they typed it; null: they asked by themselves. */
  readonly dossier: string | null;
  /** When they said so, RFC 3339. */
  readonly at: string;
  /** The last day for the answer, YYYY-MM-DD; null: no law names one. */
  readonly answerBy: string | null;
  readonly state: 'OPEN' | 'CONFIRMED' | 'DECLINED';
  /** What the agency said; null: nothing yet, or not told here. */
  readonly answer: string | null;
}

/** What applicants typed in dossiers otherwise than a source has it. */
export function findingsIn({ edges }: Pick<Findings, 'edges'>): readonly Question[] {
  return edges.map(({ node }) => ({
    id: node.id,
    what: nameOfPath(node.source.path),
    source: node.source,
    person: node.person?.fullName ?? null,
    said: node.typed,
    why: null,
    dossier: node.dossierCode,
    at: node.foundAt,
    answerBy: null,
    state: node.state,
    answer: node.answer,
  }));
}

/** What people say of their own data. */
export function requestsIn({ edges }: Pick<Requests, 'edges'>): readonly Question[] {
  return edges.map(({ node }) => ({
    id: node.id,
    what: CORRECTABLE[node.field],
    source: null,
    person: node.person?.fullName ?? null,
    said: node.proposed,
    why: node.reason,
    dossier: null,
    at: node.requestedAt,
    answerBy: node.answerBy,
    state: node.state,
    answer: node.answer,
  }));
}

/** A value by the field that it lies in, as a heading: Citizen.residence.line is the permanent residence. */
export function nameOfPath(path: string): Words {
  const [type = '', field = ''] = path.split('.');
  const { vi, en } = fieldNames([`${type}.${field}`]);
  return { vi: begun(vi), en: begun(en) };
}

/** How urgent an answer is on `today` (both YYYY-MM-DD): nothing where no day is named or it has its answer. */
export function urgencyOf({ answerBy, state }: Question, today: string): 'late' | 'soon' | 'none' {
  if (answerBy === null || state !== 'OPEN') {
    return 'none';
  }
  if (answerBy < today) {
    return 'late';
  }
  return daysBetween(today, answerBy) <= SOON_DAYS ? 'soon' : 'none';
}

// A quarter of the ten days that the law gives.
const SOON_DAYS = 3;
const DAY_MS = 24 * 60 * 60 * 1000;

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}

function begun(words: string): string {
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}
