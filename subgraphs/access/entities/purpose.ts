import { defineEntity, p } from '@mikro-orm/core';

import type { PurposeRules } from '#shared/purposes.ts';

/** Who may state a purpose and what it opens, as it is stored beside its texts. */
export type StoredRules = Omit<PurposeRules, 'code' | 'version' | 'legalBasis'>;

/** The table of purposes: a row a version, never changed but for its last day. */
export const PurposeSchema = defineEntity({
  name: 'Purpose',
  tableName: 'purpose',
  properties: {
    code: p.text().primary(),
    version: p.integer().primary(),
    validFrom: p.type('date').$type<string>(),
    /** The last day on which it may be stated. Null: no end is set. */
    validUntil: p.type('date').$type<string>().nullable(),
    nameVi: p.text(),
    nameEn: p.text(),
    legalTextVi: p.text(),
    legalTextEn: p.text(),
    legalBasis: p.text(),
    rules: p.json().$type<StoredRules>(),
    /** Grows with every change of any purpose: whoever keeps a copy takes no older one. */
    revision: p.bigint().autoincrement(),
  },
});

/** A purpose for which personal data may be read. Source: Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, article 3. */
export class Purpose extends PurposeSchema.class {}
PurposeSchema.setClass(Purpose);

/** A version of a purpose as it is stored. */
export interface StoredPurpose {
  readonly code: string;
  readonly version: number;
  readonly validFrom: string;
  readonly validUntil: string | null;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly legalTextVi: string;
  readonly legalTextEn: string;
  readonly legalBasis: string;
  readonly rules: StoredRules;
  /** PostgreSQL's bigint comes as text. */
  readonly revision: string;
}

/** A purpose as whatever names it knows it: a code in one version. */
export interface PurposeRow {
  readonly code: string;
  readonly version: number;
}
