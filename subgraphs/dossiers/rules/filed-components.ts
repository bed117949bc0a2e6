import type { VersionComponent } from '../entities/procedure-version.ts';
import type { AnsweredComponent } from './component-answer.ts';
import { documentFault, type StoredDocument } from './document-stands.ts';
import { storeOf } from './form-bindings.ts';
import { type ProblemCode, problemOf, type SubmissionProblem } from './submission-problems.ts';

/** What was handed in for a paper. */
export interface GivenComponent {
  /** The component's id or code. */
  readonly component: string;
  readonly file: string | null;
  readonly document: string | null;
}

/** All that it takes to settle the papers of a dossier. */
export interface PapersFiling {
  readonly components: readonly VersionComponent[];
  /** How each was answered, by component id. */
  readonly answers: ReadonlyMap<string, AnsweredComponent>;
  readonly given: readonly GivenComponent[];
  /** The documents of the stores that papers of this dossier may come from, by component id. */
  readonly stores: ReadonlyMap<string, readonly StoredDocument[]>;
  /** The files among those named that are the caller's and in no dossier yet. */
  readonly files: ReadonlySet<string>;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** A paper as a dossier keeps it. */
export interface FiledComponent {
  readonly componentId: string;
  readonly answer: AnsweredComponent['answer'];
  readonly documentId: string | null;
  readonly fileId: string | null;
  /** Null: nothing was handed in. */
  readonly digitised: boolean | null;
}

/** The papers as they were settled: all that is wrong, or all that is kept. */
export interface FiledPapers {
  readonly components: readonly FiledComponent[];
  readonly problems: readonly SubmissionProblem[];
}

/**
 * Settles the papers of a dossier: what was handed in counts first, then what data and stored documents answer. Missing is what is asked
 * for, must be handed in, and was not. A paper that is only shown is never missing from what is sent.
 * @see NQ 66.7/2025/NQ-CP; NĐ 118/2025/NĐ-CP (no paper twice)
 */
export function filedComponents(filing: PapersFiling): FiledPapers {
  const given = Map.groupBy(filing.given, ({ component }) => idOf(component, filing.components));
  const unknown = (given.get(null) ?? []).map(({ component }) =>
    problemOf('COMPONENT_UNKNOWN', { component }),
  );
  const settled = filing.components.map((component) =>
    settledOf(component, given.get(component.id) ?? [], filing),
  );
  return {
    components: settled.flatMap((one) => one.kept ?? []),
    problems: [...unknown, ...settled.flatMap((one) => one.problem ?? [])],
  };
}

interface Settled {
  readonly kept: FiledComponent | null;
  readonly problem: SubmissionProblem | null;
}

/** The id of a component that was named by id or code. Null: there is none. */
function idOf(named: string, components: readonly VersionComponent[]): string | null {
  return components.find(({ id, code }) => id === named || code === named)?.id ?? null;
}

function settledOf(
  component: VersionComponent,
  [given, ...more]: readonly GivenComponent[],
  filing: PapersFiling,
): Settled {
  if (more.length > 0) {
    return wrong('COMPONENT_TWICE', component);
  }
  return given ? handedIn(component, given, filing) : answered(component, filing);
}

function handedIn(
  component: VersionComponent,
  { file, document }: GivenComponent,
  filing: PapersFiling,
): Settled {
  if ((file === null) === (document === null)) {
    return wrong('COMPONENT_EMPTY', component);
  }
  return file === null
    ? takenFromStore(component, document ?? '', filing)
    : uploaded(component, file, filing);
}

function uploaded(component: VersionComponent, file: string, { files }: PapersFiling): Settled {
  return files.has(file)
    ? kept(component, { answer: 'MUST_SUPPLY', documentId: null, fileId: file, digitised: true })
    : wrong('FILE_NOT_YOURS', component);
}

function takenFromStore(component: VersionComponent, id: string, { stores, today }: PapersFiling): Settled {
  const stored = stores.get(component.id)?.find((document) => document.id === id);
  const wanted = { types: storeOf(component).types, originals: component.originals };
  return stored && documentFault(stored, wanted, today) === null
    ? kept(component, { answer: 'SATISFIED_BY_STORED_DOCUMENT', documentId: id, ...NOTHING_HANDED_IN })
    : wrong('DOCUMENT_NOT_USABLE', component);
}

function answered(component: VersionComponent, { answers }: PapersFiling): Settled {
  const found = answers.get(component.id);
  if (!found?.asked) {
    return { kept: null, problem: null };
  }
  const { answer, documentId } = found;
  return found.mustHandIn
    ? wrong('COMPONENT_MISSING', component)
    : kept(component, { answer, documentId, ...NOTHING_HANDED_IN });
}

const NOTHING_HANDED_IN = { fileId: null, digitised: null };

function kept({ id }: VersionComponent, row: Omit<FiledComponent, 'componentId'>): Settled {
  return { kept: { componentId: id, ...row }, problem: null };
}

function wrong(code: ProblemCode, { id }: VersionComponent): Settled {
  return { kept: null, problem: problemOf(code, { component: id }) };
}
