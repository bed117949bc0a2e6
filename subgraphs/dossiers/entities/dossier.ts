import { defineEntity, p } from '@mikro-orm/core';

import type { DossierStatus } from '../rules/dossier-status.ts';
import type { Term } from '../rules/due-date.ts';
import type { FindingCode } from '../rules/snapshot-findings.ts';
import type { RowOf } from './read-rows.ts';

/** The table of dossiers. */
export const DossierSchema = defineEntity({
  name: 'Dossier',
  tableName: 'dossier',
  // A page of one unit or person is read backwards along one of these, whatever the size of the table.
  indexes: [
    { name: 'dossier_receiving', properties: ['receivingUnit', 'submittedAt', 'code'] },
    { name: 'dossier_processing', properties: ['processingUnit', 'submittedAt', 'code'] },
    { name: 'dossier_owner', properties: ['ownerRef', 'submittedAt', 'code'] },
    { name: 'dossier_applicant', properties: ['applicantRef', 'submittedAt', 'code'] },
  ],
  properties: {
    /** As printed on the receipt. */
    code: p.text().primary(),
    version: p.integer().version(),
    /** `<code>@<validFrom>`: the version in force at reception. */
    procedureId: p.text(),
    /** The time limit that held at reception. Null: none. */
    termUnit: p.text().$type<Term['unit']>().nullable(),
    termQuantity: p.integer().nullable(),
    ownerKind: p.text().$type<PartyKind>(),
    ownerRef: p.uuid(),
    applicantKind: p.text().$type<PartyKind>(),
    applicantRef: p.uuid(),
    /** Null: a synchronised record does not say; it counts as direct. */
    channel: p.text().$type<'DIRECT' | 'ONLINE' | 'POST'>().nullable(),
    receivingUnit: p.text(),
    processingUnit: p.text(),
    status: p.text().$type<DossierStatus>(),
    submittedAt: p.datetime(3),
    acceptedAt: p.datetime(3).nullable(),
    dueAt: p.datetime(3).nullable(),
    dueEstimated: p.boolean().default(false),
    completedAt: p.datetime(3).nullable(),
    returnedAt: p.datetime(3).nullable(),
    /** Since when the deadline stands still: awaiting someone, stopped, or done. Null: it runs, or never began. */
    clockStoppedAt: p.datetime(3).nullable(),
    /** A snapshot of another system's record; our operations never change it. */
    synchronised: p.boolean().default(false),
    findings: p.array().$type<FindingCode[]>().default([]),
    /** The interlinked group that it is a leg of, the group's code, and the place of the leg. Null: none. */
    groupId: p.uuid().nullable().index(),
    groupCode: p.text().nullable(),
    groupPosition: p.integer().nullable(),
    ratingScore: p.integer().nullable(),
    ratedAt: p.datetime(3).nullable(),
  },
});

/** Which of citizens' types a reference is of. */
export type PartyKind = 'CITIZEN' | 'ORGANIZATION';

/** A request for a public service. It holds references to people, never their identifiers. */
export class Dossier extends DossierSchema.class {}
DossierSchema.setClass(Dossier);

/** A dossier as it is read. */
export type DossierRow = RowOf<Dossier>;

/** A dossier as anyone with its code may follow it: the resolvers show of it what is not personal. */
export type DossierTrackingRow = DossierRow;

/** The interlinked group that a dossier is a leg of. */
export interface DossierGroupRow {
  readonly id: string;
  readonly code: string;
}

/** What is odd about a synchronised record. */
export interface DossierFindingRow {
  readonly code: FindingCode;
}
