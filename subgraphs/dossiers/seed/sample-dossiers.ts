import type { ProvenanceStamp } from '../entities/dossier-field.ts';
import type { NewDossier, NewPart } from '../operations/store-dossiers.ts';
import { type Course, type CourseEvent, courseOf, type Happening } from '../rules/course-of.ts';
import { nextDossierCode } from '../rules/next-dossier-code.ts';
import { DEFAULT_OFFICE_HOURS, type OfficeHours } from '../rules/office-hours.ts';
import { snapshotFindings } from '../rules/snapshot-findings.ts';
import { dayOf } from '../rules/vietnam-time.ts';
import type { SampleDossier } from './sample-file.ts';
import { sampleMoment } from './sample-moment.ts';

type SampleEvent = SampleDossier['events'][number];

const BY_PEOPLE: ReadonlySet<string> = new Set(['SUBMITTED', 'WITHDRAWN']);
const AT_RECEPTION: ReadonlySet<string> = new Set(['ACCEPTED', 'REJECTED']);

/** A sample dossier as it is stored when it is loaded on this day: its course, due dates and code are computed, not typed. */
export function sampleDossier(
  sample: SampleDossier,
  today: string,
  hours: OfficeHours = DEFAULT_OFFICE_HOURS,
): NewDossier {
  const course = courseOf(
    sample.events.map((event) => happeningOf(event, sample, today)),
    sample.term,
    hours,
  );
  const code = course && codeOf(sample, course);
  if (!course || !code) {
    throw new Error(`The sample dossier "${sample.note}" has no events or no number.`);
  }
  return {
    dossier: { code, ...columnsOf(sample), ...courseColumnsOf(course), ...ratingOf(sample, today) },
    people: sample.people,
    events: sample.synchronised ? course.events : course.events.map(withActor),
    ...contentOf(sample, today),
  };
}

function codeOf({ agency, sequence }: SampleDossier, { submittedAt }: Course): string | null {
  return nextDossierCode({ unit: agency, day: dayOf(submittedAt), sequence });
}

function happeningOf(event: SampleEvent, sample: SampleDossier, today: string): Happening {
  return {
    kind: event.kind,
    at: sampleMoment(event.at, today),
    status: event.kind === 'STATUS' ? event.status : null,
    unit: unitOf(event, sample),
    dueAt: event.kind === 'APOLOGY' ? sampleMoment(event.due, today) : null,
    toUnit: event.kind === 'TRANSFER' ? event.unit : null,
  };
}

function columnsOf(sample: SampleDossier) {
  return {
    procedureId: sample.procedure,
    termUnit: sample.term.unit,
    termQuantity: sample.term.quantity,
    ownerKind: sample.owner.kind,
    ownerRef: sample.owner.ref,
    applicantKind: sample.applicant.kind,
    applicantRef: sample.applicant.ref,
    channel: sample.channel,
    receivingUnit: sample.receivingUnit,
    processingUnit: sample.processingUnit,
    synchronised: sample.synchronised,
    findings: sample.synchronised ? findingsOf(sample) : [],
    groupId: sample.group?.id ?? null,
    groupCode: sample.group?.code ?? null,
    groupPosition: sample.group?.position ?? null,
  };
}

function findingsOf({ channel, events }: SampleDossier) {
  const statuses = events.flatMap((event) => (event.kind === 'STATUS' ? [event.status] : []));
  return [...snapshotFindings({ channel, statuses })];
}

function courseColumnsOf({ events: _events, ...columns }: Course) {
  return columns;
}

function ratingOf({ rating }: SampleDossier, today: string) {
  return { ratingScore: rating?.score ?? null, ratedAt: rating ? sampleMoment(rating.at, today) : null };
}

/** Of what is kept here it is known whether a person or an officer did it. */
function withActor(event: CourseEvent): NewPart<'events'> {
  return { ...event, actor: event.unit === null ? 'PERSON' : 'OFFICER' };
}

/** Who did it: the receiving unit accepts, rejects or hands on, people hand in and withdraw, the rest is the processing unit's. */
function unitOf(event: SampleEvent, { receivingUnit, processingUnit }: SampleDossier): string | null {
  if (event.kind !== 'STATUS') {
    return event.kind === 'TRANSFER' ? receivingUnit : processingUnit;
  }
  if (BY_PEOPLE.has(event.status)) {
    return null;
  }
  return AT_RECEPTION.has(event.status) ? receivingUnit : processingUnit;
}

function contentOf(sample: SampleDossier, today: string) {
  const stamped = (source: ProvenanceStamp): ProvenanceStamp => ({
    ...source,
    asOf: sampleMoment(source.asOf, today).toISOString(),
  });
  return {
    fields: sample.fields.map(({ key, value, person, provenance }) => ({
      fieldId: `${sample.procedure}/${key}`,
      value,
      personRef: person,
      provenance: provenance && stamped(provenance),
    })),
    components: sample.components.map(({ component, answer, document, digitised }) => ({
      componentId: component,
      answer,
      documentId: document,
      digitised,
    })),
    payments: sample.payments.map(({ name, amount, state, method, paidAt }) => ({
      nameVi: name.vi,
      nameEn: name.en,
      amount: String(amount),
      state,
      method,
      paidAt: paidAt === null ? null : sampleMoment(paidAt, today),
    })),
    results: sample.results.map((documentId) => ({ documentId })),
    corrections: sample.corrections.map(({ id, key, typed, person, source, state }) => ({
      id,
      key,
      typed,
      personRef: person,
      source: stamped(source),
      state,
    })),
  };
}
