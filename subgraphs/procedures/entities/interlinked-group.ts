import { defineEntity, p } from '@mikro-orm/core';

import type { Bilingual } from '../rules/finding.ts';
import type { LegalBasis } from '../rules/legal-basis.ts';

/** One procedure of a group, by its code: the version in force on the day of asking. */
export interface InterlinkedLegRow {
  readonly order: number;
  readonly procedure: string;
  readonly startsAfter: readonly number[];
  readonly agency: Bilingual;
  readonly results: readonly string[];
  /** What follows from the kind of group in the form of this leg, by key. */
  readonly answers: readonly { readonly key: string; readonly value: string }[];
}

/** The table of interlinked groups. */
export const InterlinkedGroupSchema = defineEntity({
  name: 'InterlinkedGroup',
  tableName: 'interlinked_group',
  properties: {
    code: p.text().primary(),
    name: p.json<Bilingual>(),
    legalBases: p.json<readonly LegalBasis[]>(),
    legs: p.json<readonly InterlinkedLegRow[]>(),
  },
});

/** Several procedures done with one declaration. Source: NĐ 63/2024/NĐ-CP. */
export class InterlinkedGroup extends InterlinkedGroupSchema.class {}
InterlinkedGroupSchema.setClass(InterlinkedGroup);

/** A group as resolvers get it. */
export interface InterlinkedGroupRow {
  readonly code: string;
  readonly name: Bilingual;
  readonly legalBases: LegalBasis[];
  readonly legs: InterlinkedLegRow[];
}
