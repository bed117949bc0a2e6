import { defineEntity, p } from '@mikro-orm/core';

/** The table of areas. */
export const AreaSchema = defineEntity({
  name: 'Area',
  tableName: 'area',
  indexes: [
    { properties: ['search'], type: 'gin' },
    { properties: ['level', 'orderText', 'id'] },
    { properties: ['parentCode', 'orderText', 'id'] },
  ],
  properties: {
    id: p.text().primary(),
    code: p.text().index(),
    level: p.text().$type<AreaRow['level']>(),
    type: p.text().$type<AreaRow['type']>(),
    name: p.text(),
    nameEn: p.text(),
    fullName: p.text(),
    fullNameEn: p.text(),
    // A code and not a version: a commune stays where it is when its province is renamed.
    parentCode: p.text().nullable(),
    validFrom: p.type('date').$type<string>(),
    validUntil: p.type('date').$type<string>().nullable(),
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

/** One version of an administrative unit: a code, a name and a type between two days. */
export class Area extends AreaSchema.class {}
AreaSchema.setClass(Area);

/** An area as resolvers get it. */
export interface AreaRow {
  readonly id: string;
  readonly code: string;
  readonly level: 'PROVINCE' | 'COMMUNE';
  readonly type: 'CENTRAL_CITY' | 'PROVINCE' | 'WARD' | 'COMMUNE' | 'SPECIAL_ZONE';
  readonly name: string;
  readonly nameEn: string;
  readonly fullName: string;
  readonly fullNameEn: string;
  readonly parentCode: string | null;
  readonly validFrom: string;
  readonly validUntil: string | null;
  readonly orderText: string;
}
