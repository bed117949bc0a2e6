import { defineEntity, p } from '@mikro-orm/core';

/** How one person is related to another, as in the SDL. */
export type RelationKind = 'FATHER' | 'MOTHER' | 'SPOUSE' | 'CHILD' | 'GUARDIAN' | 'WARD';

/** The table of who is whose relative. */
export const RelativeSchema = defineEntity({
  name: 'Relative',
  tableName: 'relative',
  properties: {
    personRef: p.uuid().primary(),
    kind: p.text().$type<RelationKind>().primary(),
    relativeRef: p.uuid().primary(),
  },
});

/** `relativeRef` is the `kind` of `personRef`. Every relation is there in both directions. Source: Bộ luật Dân sự 2015. */
export class Relative extends RelativeSchema.class {}
RelativeSchema.setClass(Relative);

/** A relation as resolvers get it. */
export type RelativeRow = Readonly<Pick<Relative, 'kind' | 'relativeRef'>>;
