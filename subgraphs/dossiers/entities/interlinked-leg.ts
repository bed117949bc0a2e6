import { defineEntity, p } from '@mikro-orm/core';

import type { LegAnswer } from '../rules/leg-fields.ts';
import type { RowOf } from './read-rows.ts';

/** Where a leg stands, as in the SDL. */
export type LegState = 'WAITING' | 'RUNNING' | 'DONE' | 'REFUSED' | 'STALLED';

/** What a leg awaits, as in the SDL. */
export type LegAwaits =
  | 'EARLIER_LEG'
  | 'AGENCY'
  | 'AGENCY_LATE'
  | 'AGENCY_STOPPED'
  | 'APPLICANT'
  | 'MISSING_VALUES'
  | 'COMPETENT_UNIT'
  | 'UNIT_OWN_SYSTEM'
  | 'PROCEDURE'
  | 'DATA_OWNER'
  | 'IDENTIFIER';

/** Why a leg could not be begun or finished. */
export type LegProblem = Extract<
  LegAwaits,
  'MISSING_VALUES' | 'COMPETENT_UNIT' | 'UNIT_OWN_SYSTEM' | 'PROCEDURE' | 'DATA_OWNER' | 'IDENTIFIER'
>;

/** The table of legs. */
export const InterlinkedLegSchema = defineEntity({
  name: 'InterlinkedLeg',
  tableName: 'interlinked_leg',
  uniques: [{ properties: ['groupId', 'position'] }],
  properties: {
    id: p.uuid().primary(),
    groupId: p.uuid(),
    /** From 1. */
    position: p.integer(),
    procedureCode: p.text(),
    /** The positions of the legs whose results it needs. */
    startsAfter: p.json().$type<readonly number[]>(),
    /** Codes of the kinds of result that it leads to. */
    results: p.json().$type<readonly string[]>(),
    /** What the group itself answers in its form. */
    answers: p.json().$type<readonly LegAnswer[]>(),
    /** What was given for it when it was taken up again. */
    supplied: p.json().$type<readonly LegAnswer[]>(),
    state: p.text().$type<LegState>(),
    /** Null: none, or its dossier tells. */
    problem: p.text().$type<LegProblem>().nullable(),
    /** Keys of required answers that nothing gives. */
    missing: p.json().$type<readonly string[]>(),
    /** Null: it has not become a dossier. */
    dossierCode: p.text().nullable().index(),
  },
});

/** One agency's part of a declaration. Source: NĐ 63/2024/NĐ-CP. */
export class InterlinkedLeg extends InterlinkedLegSchema.class {}
InterlinkedLegSchema.setClass(InterlinkedLeg);

/** A leg as it is read. */
export type StoredLeg = RowOf<InterlinkedLeg>;
