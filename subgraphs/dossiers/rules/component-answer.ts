import { findPersonalIdMismatches } from '#schema/scalars/personal-id-mismatches.ts';
import { parsePersonalId } from '#schema/scalars/personal-id.ts';

import { type Channel, type VersionComponent } from '../entities/procedure-version.ts';
import { type Bilingual, type ComponentReason, componentReason } from './component-reasons.ts';
import { documentFault, type StoredDocument } from './document-stands.ts';
import { type Reading } from './read-answer.ts';

/** What is known when a paper is answered. */
export interface ComponentSituation {
  readonly channel: Channel;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** What the form says so far, by key: a case may be claimed there. */
  readonly said: ReadonlyMap<string, string>;
  /** What was read of the person whose data replaces the paper, by path as written. */
  readonly sources: ReadonlyMap<string, Reading>;
  /** The documents of that person of the types that replace the paper, newest first, or why they could not be read. */
  readonly documents: readonly StoredDocument[] | 'AWAY' | 'REFUSED';
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

type Found = Pick<AnsweredComponent, 'answer' | 'documentId'> & { readonly because: ComponentReason };

/**
 * How a paper is answered for this person: by data that was read, by a stored document that stands, or not at all, in which case the
 * reason says what is missing. A paper of another way of filing, or of a case that nobody claimed, is not asked for.
 * @see NQ 66.7/2025/NQ-CP; NĐ 118/2025/NĐ-CP; design.md §7
 */
export function componentAnswer(
  component: VersionComponent,
  situation: ComponentSituation,
): AnsweredComponent {
  const { requirement, substitution } = component;
  const found = requirement.madeFromForm ? FROM_FORM : replaced(component, situation);
  const byChannel = requirement.channels?.includes(situation.channel) ?? true;
  const isConditional = requirement.need === 'CONDITIONAL';
  const asked = byChannel && (!isConditional || isClaimed(component, situation.said));
  const lacks = found.answer === 'MUST_SUPPLY' || found.answer === 'NEEDS_UPDATE';
  return {
    componentId: component.id,
    answer: found.answer,
    asked,
    mustHandIn: asked && lacks && requirement.handling === 'SUBMIT' && found.because !== 'SOURCE_AWAY',
    documentId: found.documentId,
    reason: componentReason(found.because, {
      byChannel,
      condition: isConditional && !isClaimed(component, situation.said) ? requirement : null,
      isShown: requirement.handling === 'SHOW',
    }),
    legalBasis: substitution?.legalBasis ?? USUAL_BASIS,
  };
}

const FROM_FORM: Found = { answer: 'SATISFIED_BY_DATA', documentId: null, because: 'FROM_FORM' };

/** A case is claimed by what the form says. */
function isClaimed(
  { requirement: { claimedBy } }: VersionComponent,
  said: ComponentSituation['said'],
): boolean {
  const value = claimedBy === null ? undefined : said.get(claimedBy.field);
  return value !== undefined && claimedBy?.values.includes(value) === true;
}

function replaced(component: VersionComponent, situation: ComponentSituation): Found {
  const { substitution } = component;
  if (substitution === null) {
    return lacking('NO_SUBSTITUTE');
  }
  const byData = dataFound(dataSources(substitution.sources), situation.sources);
  if (byData?.answer === 'SATISFIED_BY_DATA' || substitution.resultTypes.length === 0) {
    return byData ?? lacking('NOT_CONNECTED');
  }
  const byDocument = documentFound(component, situation);
  const tellsMore = byData !== null && byData.because !== 'NOT_IN_DATA';
  return tellsMore && byDocument.answer !== 'SATISFIED_BY_STORED_DOCUMENT' ? byData : byDocument;
}

/** What a document says is as good as the document, which is judged by itself. */
function dataSources(sources: readonly string[]): readonly string[] {
  return sources.filter((source) => !/^\w+\.documents\b/.test(source));
}

/** Null: the rule names no data. */
function dataFound(sources: readonly string[], read: ComponentSituation['sources']): Found | null {
  if (sources.length === 0) {
    return null;
  }
  const readings = sources.map((source) => read.get(source));
  const there = readings.filter((reading) => reading?.kind === 'READ' && reading.values.length > 0);
  if (there.length === sources.length) {
    return contradicts(read)
      ? { ...lacking('DATA_CONTRADICTS'), answer: 'NEEDS_UPDATE' }
      : { answer: 'SATISFIED_BY_DATA', documentId: null, because: 'IN_DATA' };
  }
  const trouble = readings.find((reading) => reading?.kind === 'TROUBLE');
  if (trouble?.kind === 'TROUBLE') {
    return lacking(trouble.trouble === 'AWAY' ? 'SOURCE_AWAY' : 'SOURCE_REFUSED');
  }
  return there.length === 0
    ? lacking('NOT_IN_DATA')
    : { ...lacking('DATA_INCOMPLETE'), answer: 'NEEDS_UPDATE' };
}

/** An identifier tells the year of birth and the sex; a record that says otherwise has to be looked at. */
function contradicts(read: ComponentSituation['sources']): boolean {
  const personalId = parsePersonalId(textOf(read.get('Citizen.personalId')));
  const known = {
    gender: textOf(read.get('Citizen.gender')),
    dateOfBirth: textOf(read.get('Citizen.dateOfBirth')),
  };
  return (
    personalId.ok &&
    findPersonalIdMismatches(personalId.value, known).some(({ code }) => code !== 'UNKNOWN_BIRTH_PROVINCE')
  );
}

function textOf(reading: Reading | undefined): string | null {
  const [value] = reading?.kind === 'READ' ? reading.values : [];
  return typeof value === 'string' ? value : null;
}

function documentFound(component: VersionComponent, { documents, today }: ComponentSituation): Found {
  if (typeof documents === 'string') {
    return lacking(documents === 'AWAY' ? 'SOURCE_AWAY' : 'SOURCE_REFUSED');
  }
  const types = component.substitution?.resultTypes.map(({ code }) => code) ?? [];
  const wanted = { types, originals: component.originals };
  const judged = documents.map((document) => ({ document, fault: documentFault(document, wanted, today) }));
  const standing = judged.find(({ fault }) => fault === null);
  if (standing) {
    const documentId = standing.document.id;
    return { answer: 'SATISFIED_BY_STORED_DOCUMENT', documentId, because: 'IN_STORE' };
  }
  const fault = judged.find((one) => one.fault !== 'OTHER_TYPE')?.fault ?? null;
  return lacking(fault === null || fault === 'OTHER_TYPE' ? 'NOT_IN_DATA' : fault);
}

function lacking(because: ComponentReason): Found {
  return { answer: 'MUST_SUPPLY', documentId: null, because };
}
