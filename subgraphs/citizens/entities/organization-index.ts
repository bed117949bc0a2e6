import { defineEntity, p } from '@mikro-orm/core';

/** The table of organisations' blind indexes. */
export const OrganizationIndexSchema = defineEntity({
  name: 'OrganizationIndex',
  tableName: 'organization_index',
  uniques: [{ properties: ['ref', 'generation'] }],
  properties: {
    /** Keyed blind index of the tax code, which may be a person's number. */
    blind: p.uuid().primary(),
    /** Id of the key. */
    generation: p.text(),
    /** Whose tax code it is. A state body without one stands in no row. */
    ref: p.uuid(),
  },
});

/** By which an organisation is found by tax code, under one generation of keys. */
export class OrganizationIndex extends OrganizationIndexSchema.class {}
OrganizationIndexSchema.setClass(OrganizationIndex);
