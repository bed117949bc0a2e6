import type { Channel, VersionComponent } from '../entities/procedure-version.ts';
import { type Bilingual, type ComponentReason, componentReason } from './component-reasons.ts';
import { dataFound, type SourcesRead } from './data-found.ts';
import { type DocumentAnswer, documentFound, type StoreRead } from './document-found.ts';
import { storeOf } from './form-bindings.ts';

/** What is known when a paper is answered. */
export interface ComponentSituation {
  readonly channel: Channel;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** What the form says so far, by key: a case may be claimed there. */
  readonly said: ReadonlyMap<string, string>;
  /** What was read of the person whose data replaces the paper, by path as written. */
  readonly sources: SourcesRead;
  /** The documents of that person of the types that replace the paper, newest first, or why they could not be read. */
  readonly documents: StoreRead;
}

/** How a paper is answered for one person. */
export interface AnsweredComponent {
  readonly componentId: string;
  readonly answer: 'SATISFIED_BY_DATA' | 'SATISFIED_BY_STORED_DOCUMENT' | 'NEEDS_UPDATE' | 'MUST_SUPPLY';
  /** Whether this filing asks for it: false when another way of filing does, or its case was not claimed. */
  readonly asked: boolean;
  /** Whether the applicant has to hand it in: it is asked for, nothing replaces it, and no source is merely away. */
  readonly mustHandIn: boolean;
  readonly documentId: string | null;
  readonly reason: Bilingual;
  readonly legalBasis: string;
}

/** On which every list of papers rests. */
const USUAL_BASIS = '63/2010/NĐ-CP, Điều 8';

/**
 * How a paper is answered for this person: by data that was read, by a stored document that stands, or not at all, in which case the
 * reason says what is missing. A paper of another way of filing, or of a case that nobody claimed, is not asked for.
 * @see NQ 66.7/2025/NQ-CP; NĐ 118/2025/NĐ-CP; design.md §7
 */
export function componentAnswer(
  component: VersionComponent,
  situation: ComponentSituation,
): AnsweredComponent {
  const { id, requirement, substitution } = component;
  const { because, documentId } = requirement.madeFromForm ? FROM_FORM : replaced(component, situation);
  const answer = ANSWERS[because] ?? 'MUST_SUPPLY';
  const unclaimed = isUnclaimed(component, situation.said);
  const byChannel = isAskedBy(component, situation.channel);
  const asked = byChannel && !unclaimed;
  return {
    componentId: id,
    answer,
    asked,
    mustHandIn: asked && isHandedIn(component, because),
    documentId,
    reason: componentReason(because, {
      byChannel,
      condition: unclaimed ? requirement : null,
      isShown: requirement.handling === 'SHOW',
    }),
    legalBasis: substitution?.legalBasis ?? USUAL_BASIS,
  };
}

/** Whether a way of filing asks for a paper; one that names none is asked for by all. */
function isAskedBy({ requirement: { channels } }: VersionComponent, channel: Channel): boolean {
  return channels === null || channels.includes(channel);
}

const FROM_FORM: DocumentAnswer = { because: 'FROM_FORM', documentId: null };

const ANSWERS: Partial<Readonly<Record<ComponentReason, AnsweredComponent['answer']>>> = {
  FROM_FORM: 'SATISFIED_BY_DATA',
  IN_DATA: 'SATISFIED_BY_DATA',
  IN_STORE: 'SATISFIED_BY_STORED_DOCUMENT',
  DATA_DECLARED: 'NEEDS_UPDATE',
  DATA_INCOMPLETE: 'NEEDS_UPDATE',
  DATA_CONTRADICTS: 'NEEDS_UPDATE',
};

/** What is answered or only shown is not handed in, and nobody is kept waiting for a source that is away. */
function isHandedIn({ requirement }: VersionComponent, because: ComponentReason): boolean {
  return requirement.handling === 'SUBMIT' && because !== 'SOURCE_AWAY' && !SATISFIED.has(because);
}

const SATISFIED: ReadonlySet<ComponentReason> = new Set(['FROM_FORM', 'IN_DATA', 'IN_STORE'] as const);

/** Whether a paper is for one case alone, which nothing in the form claims. */
function isUnclaimed({ requirement }: VersionComponent, said: ComponentSituation['said']): boolean {
  const { field, values } = requirement.claimedBy ?? { field: '', values: [] };
  return requirement.need === 'CONDITIONAL' && !values.includes(said.get(field) ?? '');
}

function replaced(component: VersionComponent, situation: ComponentSituation): DocumentAnswer {
  const { substitution } = component;
  if (substitution === null) {
    return { because: 'NO_SUBSTITUTE', documentId: null };
  }
  const inData = dataFound(substitution.sources, situation.sources);
  if (inData === 'IN_DATA' || substitution.resultTypes.length === 0) {
    return { because: inData ?? 'NOT_CONNECTED', documentId: null };
  }
  const inStore = foundInStore(component, situation);
  // What is wrong with the data says more than that no document was found.
  const isPlain = inData === null || inData === 'NOT_IN_DATA' || inStore.because === 'IN_STORE';
  return isPlain ? inStore : { because: inData, documentId: null };
}

function foundInStore(component: VersionComponent, { documents, today }: ComponentSituation): DocumentAnswer {
  const { types } = storeOf(component);
  return documentFound(documents, { types, originals: component.originals }, today);
}
