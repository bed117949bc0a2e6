import { defineEntity, p } from '@mikro-orm/core';

/** The kinds of agencies, as in the SDL. */
export type UnitKind =
  | 'MINISTRY'
  | 'PROVINCE_COMMITTEE'
  | 'DEPARTMENT'
  | 'COMMUNE_COMMITTEE'
  | 'SERVICE_CENTRE'
  | 'POLICE'
  | 'SOCIAL_INSURANCE'
  | 'ENTERPRISE'
  | 'OTHER';

/** The table of agencies. */
export const UnitSchema = defineEntity({
  name: 'Unit',
  tableName: 'unit',
  indexes: [
    { properties: ['search'], type: 'gin' },
    { properties: ['orderText', 'code'] },
    { properties: ['parentCode', 'orderText', 'code'] },
    { properties: ['revision', 'code'] },
  ],
  properties: {
    code: p.text().primary(),
    kind: p.text().$type<UnitKind>(),
    name: p.text(),
    nameEn: p.text(),
    parentCode: p.text().nullable(),
    areaId: p.text().nullable(),
    validFrom: p.type('date').$type<string>().nullable(),
    validUntil: p.type('date').$type<string>().nullable(),
    // Grows with every change of a row: the feed for other owners reads on from the last one it saw.
    revision: p.integer(),
    orderText: p.text(),
    searchText: p.text().hidden(),
    search: p
      .type('tsvector')
      .columnType('tsvector')
      .$type<string>()
      .generated(`(to_tsvector('simple', search_text)) stored`)
      .hidden(),
  },
});

/** An agency or organisation with its electronic identification code. Source: QĐ 20/2020/QĐ-TTg. */
export class Unit extends UnitSchema.class {}
UnitSchema.setClass(Unit);

/** An agency as resolvers get it. */
export interface UnitRow {
  readonly code: string;
  readonly kind: UnitKind;
  readonly name: string;
  readonly nameEn: string;
  readonly parentCode: string | null;
  readonly areaId: string | null;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly revision: number;
  readonly orderText: string;
}

/** An agency with the codes of those that took over its work, for the feed. */
export interface UnitNodeRow extends UnitRow {
  readonly successorCodes: string[];
}
