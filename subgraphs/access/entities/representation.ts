import { defineEntity, p } from '@mikro-orm/core';

/** The table of recorded representations. */
export const RepresentationSchema = defineEntity({
  name: 'Representation',
  tableName: 'representation',
  indexes: [
    { name: 'representation_by', properties: ['representative', 'until'] },
    { name: 'representation_of', properties: ['represented', 'recordedAt'] },
  ],
  properties: {
    id: p.uuid().primary(),
    represented: p.uuid(),
    representative: p.uuid(),
    /** Coordinates, sorted. */
    fields: p.array().$type<string[]>(),
    /** From before papers were sealed. Null: it is sealed. */
    basis: p.text().nullable(),
    /** The paper that it rests on, in the recorder's words, sealed. Null: it is from before papers were sealed. */
    sealedBasis: p.type('bytea').columnType('bytea').$type<Buffer>().nullable(),
    recordedAt: p.datetime(3),
    until: p.datetime(3),
    /** When either side ended it before that. Null: neither did. */
    endedAt: p.datetime(3).nullable(),
    /** Which of them. */
    endedBy: p.uuid().nullable(),
    /** Keyed hash of the account that recorded it. */
    account: p.text(),
    /** The case in which an officer recorded it. Null: the person did. */
    caseCode: p.text().nullable(),
  },
});

/** Who may read whose data for them. Source: Bộ luật Dân sự 91/2015/QH13, articles 134 to 143. */
export class Representation extends RepresentationSchema.class {}
RepresentationSchema.setClass(Representation);

/** A representation as resolvers get it. */
export interface RepresentationRow {
  readonly id: string;
  readonly fields: string[];
  readonly basis: string;
  readonly recordedAt: Date;
  readonly until: Date;
  readonly endedAt: Date | null;
}
