import { defineEntity, p } from '@mikro-orm/core';

import type { Note } from '../rules/components.ts';
import type { Fee } from '../rules/fee.ts';
import type { Filing } from '../rules/filings.ts';
import type { Bilingual, Finding } from '../rules/finding.ts';
import type { GovernmentLevel } from '../rules/government-levels.ts';
import type { LegalBasis } from '../rules/legal-basis.ts';
import type { PartyKind } from '../rules/party-kinds.ts';
import type { TimeLimit } from '../rules/time-limit.ts';

// A name as it is written weighs most, then without diacritics, then its English name and its code.
const SEARCH = `(setweight(to_tsvector('simple', search_exact), 'A') || setweight(to_tsvector('simple', search_folded), 'B')
  || setweight(to_tsvector('simple', search_other), 'C')) stored`;

/** The table of procedures. */
export const ProcedureSchema = defineEntity({
  name: 'Procedure',
  tableName: 'procedure',
  indexes: [{ properties: ['search'], type: 'gin' }],
  uniques: [{ properties: ['code', 'validFrom'] }],
  properties: {
    id: p.text().primary(),
    code: p.text(),
    validFrom: p.type('date').$type<string>(),
    validUntil: p.type('date').$type<string>().nullable(),
    name: p.json<Bilingual>(),
    categoryCode: p.text().index(),
    onlineLevel: p.text().$type<'FULL' | 'PARTIAL' | 'NONE'>(),
    nonTerritorial: p.boolean(),
    levels: p.array<GovernmentLevel>(),
    parties: p.array<PartyKind>(),
    competentAgency: p.json<Bilingual>(),
    decision: p.text().nullable(),
    filings: p.json<readonly Filing[]>(),
    notes: p.json<readonly Note[]>(),
    resultCodes: p.array(),
    legalBases: p.json<readonly LegalBasis[]>(),
    findings: p.json<readonly Finding[]>(),
    searchExact: p.text().hidden(),
    searchFolded: p.text().hidden(),
    searchOther: p.text().hidden(),
    search: p.type('tsvector').columnType('tsvector').$type<string>().generated(SEARCH).hidden(),
  },
});

/** One version of an administrative procedure. Source: NĐ 63/2010/NĐ-CP, article 8. */
export class Procedure extends ProcedureSchema.class {}
ProcedureSchema.setClass(Procedure);

/** A procedure as resolvers get it. */
export interface ProcedureRow {
  readonly id: string;
  readonly code: string;
  readonly validFrom: string;
  readonly validUntil: string | null;
  readonly name: Bilingual;
  readonly categoryCode: string;
  readonly onlineLevel: 'FULL' | 'PARTIAL' | 'NONE';
  readonly nonTerritorial: boolean;
  readonly levels: GovernmentLevel[];
  readonly parties: PartyKind[];
  readonly competentAgency: Bilingual;
  readonly decision: string | null;
  readonly filings: Filing[];
  readonly notes: Note[];
  readonly resultCodes: string[];
  readonly legalBases: LegalBasis[];
  readonly findings: Finding[];
}

/** One way of filing as resolvers get it. */
export type ProcedureChannelRow = Filing;

/** A time limit as resolvers get it. */
export type TimeLimitRow = TimeLimit;

/** A fee as resolvers get it. */
export type FeeRow = Fee;

/** A legal basis as resolvers get it. */
export type LegalBasisRow = LegalBasis;

/** A note as resolvers get it. */
export type ProcedureNoteRow = Note;

/** A finding as resolvers get it. */
export type ImportFindingRow = Finding;
