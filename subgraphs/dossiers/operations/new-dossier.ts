import type { Caller } from '#shared/caller.ts';

import type { Channel, ProcedureVersion } from '../entities/procedure-version.ts';
import type { FiledPapers } from '../rules/filed-components.ts';
import type { FiledForm } from '../rules/filed-fields.ts';
import type { FormParty, FormPerson } from '../rules/form-people.ts';
import { paymentsDue } from '../rules/payments-due.ts';
import { peopleInDossier } from '../rules/people-in-dossier.ts';
import { originOf } from '../rules/step-origin.ts';
import type { NewDossier } from './store-dossiers.ts';

/** The interlinked group that a dossier is a leg of. */
export interface LegOf {
  readonly id: string;
  readonly code: string;
  /** From 1. */
  readonly position: number;
}

/** A dossier that lacks nothing but its code. */
export interface DossierDraft extends Omit<NewDossier, 'dossier'> {
  readonly dossier: Omit<NewDossier['dossier'], 'code'>;
}

/** What a dossier that is handed in consists of. */
export interface DossierParts {
  readonly caller: Caller;
  readonly now: Date;
  readonly version: ProcedureVersion;
  readonly channel: Channel;
  readonly owner: FormParty;
  readonly people: readonly FormPerson[];
  readonly form: FiledForm;
  readonly papers: FiledPapers;
  readonly receivingUnit: string;
  readonly processingUnit: string;
  readonly group: LegOf | null;
}

/** A new dossier as it is handed in: its row, and its parts in order. The time limit and the fees are those of the way of filing. */
export function newDossier(parts: DossierParts): DossierDraft {
  const { caller, now, version, channel, owner, people, form, papers } = parts;
  const way = version.channels.find((one) => one.channel === channel);
  return {
    dossier: {
      ...NEW,
      ...legColumns(parts.group),
      ...termColumns(way?.timeLimit ?? null),
      ...partyColumns(owner, people),
      findings: [],
      procedureId: version.id,
      channel,
      receivingUnit: parts.receivingUnit,
      processingUnit: parts.processingUnit,
      submittedAt: now,
    },
    people: peopleInDossier(people, owner),
    events: [{ at: now, kind: 'STATUS', status: 'SUBMITTED', dueAt: null, ...originOf(caller.actor) }],
    fields: form.fields.map(({ key: _key, ...field }) => field),
    components: papers.components,
    payments: paymentsDue(way?.fees ?? [], form.said),
    results: [],
    corrections: form.corrections.map(({ key, typed, personRef, source }) => ({
      id: crypto.randomUUID(),
      key,
      typed,
      personRef,
      source,
      state: 'OPEN',
    })),
  };
}

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

function legColumns(group: LegOf | null) {
  const { id, code, position } = group ?? { id: null, code: null, position: null };
  return { groupId: id, groupCode: code, groupPosition: position };
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
