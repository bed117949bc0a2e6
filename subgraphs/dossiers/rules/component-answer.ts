import { type Channel, type VersionComponent } from '../entities/procedure-version.ts';
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
  const byChannel = requirement.channels?.includes(situation.channel) ?? true;
  const unclaimed = requirement.need === 'CONDITIONAL' && !isClaimed(component, situation.said);
  const asked = byChannel && !unclaimed;
  const isLacking = answer === 'MUST_SUPPLY' || answer === 'NEEDS_UPDATE';
  return {
    componentId: id,
    answer,
    asked,
    mustHandIn: asked && isLacking && isHandedIn(component, because),
    documentId,
    reason: componentReason(because, {
      byChannel,
      condition: unclaimed ? requirement : null,
      isShown: requirement.handling === 'SHOW',
    }),
    legalBasis: substitution?.legalBasis ?? USUAL_BASIS,
  };
}

const FROM_FORM: DocumentAnswer = { because: 'FROM_FORM', documentId: null };

const ANSWERS: Partial<Readonly<Record<ComponentReason, AnsweredComponent['answer']>>> = {
  FROM_FORM: 'SATISFIED_BY_DATA',
  IN_DATA: 'SATISFIED_BY_DATA',
  IN_STORE: 'SATISFIED_BY_STORED_DOCUMENT',
  DATA_INCOMPLETE: 'NEEDS_UPDATE',
  DATA_CONTRADICTS: 'NEEDS_UPDATE',
};

/** What is shown is not handed in, and nobody is kept waiting for a source that is away. */
function isHandedIn({ requirement }: VersionComponent, because: ComponentReason): boolean {
  return requirement.handling === 'SUBMIT' && because !== 'SOURCE_AWAY';
}

/** A case is claimed by what the form says. */
function isClaimed({ requirement }: VersionComponent, said: ComponentSituation['said']): boolean {
  const { field, values } = requirement.claimedBy ?? { field: '', values: [] };
  return values.includes(said.get(field) ?? '');
}

function replaced(
  component: VersionComponent,
  { sources, documents, today }: ComponentSituation,
): DocumentAnswer {
  if (component.substitution === null) {
    return { because: 'NO_SUBSTITUTE', documentId: null };
  }
  const inData = dataFound(component.substitution.sources, sources);
  const { types } = storeOf(component);
  if (inData === 'IN_DATA' || types.length === 0) {
    return { because: inData ?? 'NOT_CONNECTED', documentId: null };
  }
  const inStore = documentFound(documents, { types, originals: component.originals }, today);
  // What is wrong with the data says more than that no document was found.
  const says = inData === null || inData === 'NOT_IN_DATA' ? null : inData;
  return inStore.because === 'IN_STORE' || says === null ? inStore : { because: says, documentId: null };
}
