import { type Caller } from '#shared/caller.ts';

import { type FormReadings } from '../entities/form-readings.ts';
import { type Channel, type ProcedureVersion } from '../entities/procedure-version.ts';
import { type KnownReceivingUnit } from '../entities/receiving-units.ts';
import { boundSubjects } from '../rules/bound-subjects.ts';
import { type FiledPapers, type GivenComponent } from '../rules/filed-components.ts';
import { type GivenField } from '../rules/filed-field.ts';
import { filedFields, type FiledForm } from '../rules/filed-fields.ts';
import { type FormParty, type FormPerson } from '../rules/form-people.ts';
import { paymentsDue } from '../rules/payments-due.ts';
import { peopleInDossier } from '../rules/people-in-dossier.ts';
import { processingUnit, type UnitInTree } from '../rules/processing-unit.ts';
import { settledPapers } from '../rules/settled-papers.ts';
import { type SubmissionProblem } from '../rules/submission-problems.ts';
import { originOf } from '../rules/step-origin.ts';
import { dayOf } from '../rules/vietnam-time.ts';
import { type NewDossier } from './store-dossiers.ts';

/** The interlinked group that a dossier is a leg of. */
export interface LegOf {
  readonly id: string;
  readonly code: string;
  /** From 1. */
  readonly position: number;
}

/** All that a dossier is drafted from. */
export interface DossierNeeds {
  readonly caller: Caller;
  readonly now: Date;
  readonly version: ProcedureVersion;
  readonly channel: Channel;
  readonly given: {
    readonly fields: readonly GivenField[];
    readonly components: readonly GivenComponent[];
  };
  /** Null: nobody for whom the caller may file. */
  readonly intake: {
    readonly id: string;
    readonly owner: FormParty;
    readonly people: readonly FormPerson[];
  } | null;
  /** What the sources hold now. Null: there is no intake under which to read. */
  readonly readings: FormReadings | null;
  /** Whose number each typed identifier is; null: nobody's. What is missing could not be asked. */
  readonly resolved: ReadonlyMap<string, string | null>;
  /** The uploaded files among those named that are the caller's. */
  readonly files: ReadonlySet<string>;
  /** Null: nobody knows it. */
  readonly receiving: KnownReceivingUnit | null;
  /** Where the owner lives, and the agencies around. */
  readonly residence: string | null;
  readonly around: readonly UnitInTree[];
  readonly group: LegOf | null;
  /** What was found wrong on the way here. */
  readonly problems: readonly SubmissionProblem[];
}

/** A dossier that lacks nothing but its code. */
export interface DossierDraft extends Omit<NewDossier, 'dossier'> {
  readonly dossier: Omit<NewDossier['dossier'], 'code'>;
}

/** The dossier, or all that is wrong. */
export type Drafted =
  | { readonly ok: true; readonly draft: DossierDraft }
  | { readonly ok: false; readonly problems: readonly SubmissionProblem[] };

/** Drafts a dossier from what was sent and what its sources hold. All that is wrong is told at once. */
export function draftDossier(needs: DossierNeeds): Drafted {
  const { version, given, now, channel, readings, files, intake, receiving } = needs;
  const bound = boundSubjects(version);
  const people = (intake?.people ?? []).filter(({ role }) => bound.has(role) || PARTIES.has(role));
  const form = filedFields({
    fields: version.form?.fields ?? [],
    given: given.fields,
    sources: {
      readings: readings?.fields ?? null,
      people: new Map(people.map(({ role, kind, ref }) => [role, { kind, ref }])),
      resolved: needs.resolved,
      asOf: now.toISOString(),
    },
  });
  const papers = settledPapers(version, {
    given: given.components,
    files,
    channel,
    today: dayOf(now),
    said: form.said,
    readings,
  });
  const problems = [...needs.problems, ...form.problems, ...papers.problems];
  return problems.length > 0 || intake === null || receiving === null
    ? { ok: false, problems }
    : { ok: true, draft: drafted({ ...needs, intake, receiving }, { people, form, papers }) };
}

const PARTIES: ReadonlySet<FormPerson['role']> = new Set(['OWNER', 'APPLICANT'] as const);

type Found = DossierNeeds & {
  readonly intake: NonNullable<DossierNeeds['intake']>;
  readonly receiving: KnownReceivingUnit;
};

interface Filed {
  readonly people: readonly FormPerson[];
  readonly form: FiledForm;
  readonly papers: FiledPapers;
}

function drafted(needs: Found, { people, form, papers }: Filed): DossierDraft {
  const { version, channel, now, caller, intake } = needs;
  const { owner } = intake;
  const way = version.channels.find((one) => one.channel === channel);
  return {
    dossier: { ...NEW, ...legColumns(needs.group), ...placeColumns(needs), findings: [], procedureId: version.id, channel, submittedAt: now,
      ...termColumns(way?.timeLimit ?? null), ...partyColumns(owner, people) },
    people: peopleInDossier(people, owner),
    events: [{ at: now, kind: 'STATUS', status: 'SUBMITTED', dueAt: null, ...originOf(caller.actor) }],
    fields: form.fields.map(({ fieldId, value, personRef, provenance }) => ({ fieldId, value, personRef, provenance })),
    components: papers.components,
    payments: paymentsDue(way?.fees ?? []).map(({ nameVi, nameEn, amount }) => ({ nameVi, nameEn, amount, ...UNPAID })),
    results: [],
    corrections: form.corrections.map(({ key, typed, personRef, source }) => ({ id: crypto.randomUUID(), key, typed, personRef, source, ...UNANSWERED })),
  };
}

const UNPAID = { state: 'DUE', method: null, paidAt: null } as const;

const NEW = {
  status: 'SUBMITTED',
  acceptedAt: null,
  dueAt: null,
  dueEstimated: false,
  completedAt: null,
  returnedAt: null,
  clockStoppedAt: null,
  synchronised: false,
  ratingScore: null,
  ratedAt: null,
} as const;

const UNANSWERED = { state: 'OPEN', answer: null, answeredAt: null, answeredBy: null } as const;

function legColumns(group: LegOf | null) {
  return { groupId: group?.id ?? null, groupCode: group?.code ?? null, groupPosition: group?.position ?? null };
}

function placeColumns({ version, receiving, residence, around }: Found) {
  return {
    receivingUnit: receiving.code,
    processingUnit: processingUnit({ ...version, receiving, residence, units: around }),
  };
}

function termColumns(term: ProcedureVersion['channels'][number]['timeLimit']) {
  return { termUnit: term?.unit ?? null, termQuantity: term?.quantity ?? null };
}

function partyColumns(owner: FormParty, people: readonly FormPerson[]) {
  const applicant = people.find(({ role }) => role === 'APPLICANT') ?? owner;
  return {
    ownerKind: owner.kind,
    ownerRef: owner.ref,
    applicantKind: applicant.kind,
    applicantRef: applicant.ref,
  };
}
