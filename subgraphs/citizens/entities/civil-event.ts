import { defineEntity, p } from '@mikro-orm/core';

/** What may happen to a person by a dossier, as in the SDL. */
export type CivilEventKind = 'RESIDENCE' | 'RESIDENCE_REMOVED' | 'DEATH';

/** The table of what dossiers have changed in the register. */
export const CivilEventSchema = defineEntity({
  name: 'CivilEvent',
  tableName: 'civil_event',
  properties: {
    /** The finished dossier, from which the change comes. */
    dossierCode: p.text().primary(),
    /** BIRTH: it has put the person on record. */
    kind: p.text().$type<CivilEventKind | 'BIRTH'>().primary(),
    personRef: p.uuid(),
    recordedAt: p.datetime(3).index(),
  },
});

/** That a finished dossier has changed what the register says of a person: once, and by which dossier. */
export class CivilEvent extends CivilEventSchema.class {}
CivilEventSchema.setClass(CivilEvent);

/** A change that was not made, as resolvers get it. */
export interface CivilEventRefusedRow {
  readonly __typename: 'CivilEventRefused';
  readonly code: 'PERSON_UNKNOWN' | 'UNUSABLE' | 'DIFFERENT_CONTENT';
}
